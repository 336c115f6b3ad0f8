import type {ProjectPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import CautionText from '../Cautions/CautionText';
import CodeWords from '../CodeWords';
import PageSection from '../PageSection';
import styles from './styles.module.css';

/** What else is worth knowing of a project, and what it was before; nothing when nothing is. */
export default function DetailSection({details, past}: Pick<ProjectPage, 'details' | 'past'>): ReactNode {
  if (details.length + past.length === 0) return null;
  return (
    <PageSection id="details" title="Good to know" beside>
      <div>
        <ul className={styles.details}>
          {details.map((detail) => (
            <li key={detail}>
              <CodeWords text={detail} />
            </li>
          ))}
          {past.map((change) => (
            <li key={change.text}>
              <CautionText {...change} />
            </li>
          ))}
        </ul>
      </div>
    </PageSection>
  );
}
