import page from '@content/talks';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import ClaimDate from '@site/src/components/ClaimDate';
import {countedWords} from '@site/src/components/countedWords';
import BeforePaint from '@site/src/components/Facets/BeforePaint';
import FormattedDate from '@site/src/components/FormattedDate';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import {TALK_PARAMETERS} from '@site/src/components/TalkExplorer/facets';
import TalkList from '@site/src/components/TalkList';
import TitleBlock from '@site/src/components/TitleBlock';
import Island from '@site/src/islands/Island';
import TalksIsland from '@site/src/islands/TalksIsland';
import type {TalksPage as TalksPageData} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** From the oldest to the newest. */
function Span({talks}: Pick<TalksPageData, 'talks'>): ReactNode {
  const [newest, oldest] = [talks[0], talks.at(-1)];
  return (
    newest &&
    oldest && (
      <>
        <FormattedDate date={oldest.date} style="month" /> to{' '}
        <FormattedDate date={newest.date} style="month" />
      </>
    )
  );
}

export default function TalksPage(): ReactNode {
  const {talks, sources} = page;
  const all = countedWords(talks.length, 'talk or article', 'talks and articles');
  return (
    <Layout>
      <PageMetadata
        title="Talks"
        description={`The ${all} about CNOE, with people, dates, recordings and slides, and the patterns, projects and technologies that each is about.`}
      />
      <BeforePaint parameters={TALK_PARAMETERS} />
      <main className={styles.page}>
        <PageHead
          title="Talks"
          lead="Where people have spoken and written about CNOE: at conferences, in interviews, in print. Recordings and articles open where they were published.">
          <TitleBlock
            entries={[
              ['Dates', <Span key="dates" talks={talks} />],
              [
                'Source',
                sources.map(({title, address, date}) => (
                  <div key={address}>
                    <Link to={address}>{title}</Link>
                    {date && (
                      <>
                        , <ClaimDate {...date} style="short" />
                      </>
                    )}
                  </div>
                )),
              ],
              [
                'Yours',
                <Link key="yours" to="/docs/community/get-involved#a-talk">
                  How to add a talk
                </Link>,
              ],
            ]}
          />
        </PageHead>
        <PageBody>
          <Island name="talks">
            <TalksIsland>
              <TalkList talks={talks} />
            </TalksIsland>
          </Island>
        </PageBody>
      </main>
    </Layout>
  );
}
