import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {OrganisationEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Group from './Group';
import styles from './styles.module.css';
import Talks from './Talks';
import Uses from './Uses';

export interface OrganisationProfileProps {
  organisation: OrganisationEntry;
  /** Above the name: a logo. */
  mark?: ReactNode;
  /** Below the name. */
  remark?: ReactNode;
  /** What its people said. */
  quotes?: ReactNode;
}

/** One organisation, at its anchor: who it is at the left; what it said, uses and spoke of at the right. */
export default function OrganisationProfile({
  organisation,
  mark,
  remark,
  quotes,
}: OrganisationProfileProps): ReactNode {
  const {id, name, uses, talks} = organisation;
  useBrokenLinks().collectAnchor(id);
  return (
    <article className={styles.profile} id={id} aria-labelledby={`${id}-name`}>
      <div className={styles.who}>
        {mark}
        <h3 id={`${id}-name`}>{name}</h3>
        {remark}
      </div>
      <div className={styles.what}>
        {quotes}
        {uses.length > 0 && (
          <Group title="Patterns in use">
            <Uses uses={uses} />
          </Group>
        )}
        {talks.length > 0 && (
          <Group title="Talks and articles">
            <Talks talks={talks} />
          </Group>
        )}
        {!quotes && uses.length === 0 && talks.length === 0 && (
          <p className={`water ${styles.nothing}`}>No quote, use or talk is recorded here yet.</p>
        )}
      </div>
    </article>
  );
}
