import type {ProjectPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Cautions from '../Cautions';
import Doubt from '../ClaimTable/Doubt';
import EntryList from '../EntryList';
import PageSection from '../PageSection';
import UsedTechnologies from '../UsedTechnologies';
import styles from './styles.module.css';

/** Which capabilities of the map a project serves, and with which technologies; nothing for one that has neither. */
export default function CoverSection({
  cautions,
  capabilities,
  otherTechnologies,
}: ProjectPage['covers']): ReactNode {
  if (capabilities.length + otherTechnologies.length === 0) return null;
  return (
    <PageSection
      id="capabilities"
      title="Capabilities it serves"
      remark={
        <p className="note">
          Beside each capability stand those technologies of the project that serve it on the map.
        </p>
      }
      beside>
      <Cautions cautions={cautions} />
      <EntryList
        entries={capabilities.map(({capability, technologies}) => ({
          ...capability,
          words:
            technologies.length > 0 ? (
              <UsedTechnologies technologies={technologies} />
            ) : (
              <Doubt>no technology named for it</Doubt>
            ),
        }))}
      />
      {otherTechnologies.length > 0 && (
        <p className={styles.words}>
          {capabilities.length > 0 ? 'It also uses or shows ' : 'It uses or shows '}
          <UsedTechnologies technologies={otherTechnologies} />.
        </p>
      )}
    </PageSection>
  );
}
