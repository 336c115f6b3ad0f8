import page from '@content/organisations';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import {countedWords} from '@site/src/components/countedWords';
import InlineLinks from '@site/src/components/InlineLinks';
import MemberProfiles from '@site/src/components/MemberProfiles';
import OrganisationProfile from '@site/src/components/OrganisationProfile';
import PageBody from '@site/src/components/PageBody';
import PageHead from '@site/src/components/PageHead';
import PageSection from '@site/src/components/PageSection';
import TitleBlock from '@site/src/components/TitleBlock';
import type {OrganisationEntry} from '@site/src/model/pageData';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Links to organisations further down the page. */
function Names({organisations}: {organisations: Pick<OrganisationEntry, 'id' | 'name'>[]}): ReactNode {
  return <InlineLinks links={organisations.map(({id, name}) => ({title: name, address: `#${id}`}))} />;
}

export default function MembersPage(): ReactNode {
  const {members, others} = page;
  const founding = members.filter((member) => member.founding);
  const later = members.filter((member) => !member.founding);
  const all = countedWords(members.length, 'company', 'companies');
  return (
    <Layout>
      <PageMetadata
        title="Members"
        description={`The ${all} behind CNOE: since when each is a member, what its people said, which patterns it is known to use, its talks. And who else uses CNOE.`}
      />
      <main>
        <PageHead
          title="Members"
          lead={`The ${all} behind CNOE: since when, in their own words, and what they are known to use and to have told. Others who use CNOE or speak of it follow.`}>
          <TitleBlock
            entries={[
              ['Founding', <Names key="founding" organisations={founding} />],
              ['Since', <Names key="later" organisations={later} />],
              ['Others', <Names key="others" organisations={others} />],
              [
                'Yours',
                <Link key="join" to="/docs/community/join-as-an-organisation">
                  Join as an organisation
                </Link>,
              ],
            ]}
          />
        </PageHead>
        <PageBody>
          <PageSection id="founding-members" title="Founding members">
            <MemberProfiles members={founding} />
          </PageSection>
          <PageSection id="later-members" title="Joined since">
            <MemberProfiles members={later} />
          </PageSection>
          <PageSection
            id="other-organisations"
            title="Others who use CNOE or speak of it"
            remark={
              <p className={`note ${styles.remark}`}>
                None of them is on the list of members. They are named here because a pattern lists their use,
                a talk is by one of their people, or an article tells of it. Where people worked is as of the
                day of the talk.
              </p>
            }>
            <div className={styles.others}>
              {others.map((organisation) => (
                <OrganisationProfile key={organisation.id} organisation={organisation} />
              ))}
            </div>
          </PageSection>
        </PageBody>
      </main>
    </Layout>
  );
}
