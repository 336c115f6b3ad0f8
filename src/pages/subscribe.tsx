import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import Callout from '@site/src/components/Callout';
import CopyableAddress from '@site/src/components/CopyableAddress';
import {GITHUB_ORGANISATION} from '@site/src/components/communityLinks';
import {FEEDS} from '@site/src/components/feeds';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import SlackCallToAction from '@site/src/components/SlackCallToAction';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './subscribe.module.css';

function Way({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note: string;
  children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.way} id={id} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="note">{note}</p>
      </div>
      <div className={styles.words}>{children}</div>
    </section>
  );
}

export default function SubscribePage(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <Layout>
      <PageMetadata
        title="Follow"
        description="All ways to follow CNOE: feeds with the full text of every post, Slack, the calendar and GitHub."
      />
      <main>
        <PageHead
          title="Follow"
          lead="Three ways to hear of new things. None needs an account on this site."
        />
        <PageBody>
          <Way id="feeds" title="By feed" note="New posts, full text, in an app of your choice.">
            <p>
              A feed is an address that an app reads for you. You add it once; from then on a new post appears
              in the app, complete, without e-mail and without an account here.
            </p>
            <ol className={styles.steps}>
              <li>
                <b>Get a reader.</b> Many mail programs have one, and there are apps for phones and laptops.
              </li>
              <li>
                <b>Copy one address</b> from below. Which one does not matter; if in doubt, RSS.
              </li>
              <li>
                <b>Paste it</b> where the reader says “add feed” or “subscribe”.
              </li>
            </ol>
            <ul className={styles.addresses}>
              {FEEDS.map(({name, path}) => (
                <li key={path}>
                  <CopyableAddress name={name} address={withBaseUrl(path, {absolute: true})} />
                </li>
              ))}
            </ul>
            <Callout title="If you open one">
              <p>
                A browser shows a short page that says what the feed is, with its posts. The JSON Feed is
                plain data. Either way the address in the address bar is what a reader wants.
              </p>
            </Callout>
          </Way>
          <Way id="slack" title="On Slack" note="Questions, ideas, a hello.">
            <SlackCallToAction />
          </Way>
          <Way id="github" title="On GitHub" note="Releases and issues.">
            <p>
              Watch a repository of <Link to={GITHUB_ORGANISATION}>github.com/cnoe-io</Link>. Meetings stand
              in the community’s calendar: see{' '}
              <Link to="/docs/community/slack-and-meetings">Slack and meetings</Link>.
            </p>
          </Way>
        </PageBody>
      </main>
    </Layout>
  );
}
