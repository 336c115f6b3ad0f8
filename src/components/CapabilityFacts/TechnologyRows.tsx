import Link from '@docusaurus/Link';
import type {CapabilityFacts, Evidence} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Doubt from '../ClaimTable/Doubt';
import CncfBadge from '../CncfBadge';
import Gauge from '../Gauge';
import LicenceMark from '../LicenceMark';
import Logo from '../Logo';
import styles from './styles.module.css';

type Technology = CapabilityFacts['technologies'][number];

const EVIDENCE_WORDS: Record<Evidence, string> = {
  survey: 'in the survey',
  documentation: 'named in the documentation',
  'reference-implementation': 'in reference implementations',
  project: 'in projects of the community',
};

/** What bears out that a technology serves the capability, where no survey gives a number. */
function describeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map((kind) => EVIDENCE_WORDS[kind]).join(', ');
}

function Soundings({
  soundings,
  withLabels,
}: {withLabels: boolean} & Pick<Technology, 'soundings'>): ReactNode {
  return (
    <ul className={styles.soundings}>
      {soundings.map(({label, relevance}) => (
        <li key={label}>
          {withLabels && <span className="water">{label}</span>}
          <Gauge relevance={relevance} />
        </li>
      ))}
    </ul>
  );
}

export interface TechnologyRowsProps {
  technologies: Technology[];
  /** Whether to say under which heading of the survey a number stands. */
  withLabels: boolean;
}

/** The technologies that serve a capability, one a row, each with its numbers or what else bears it out. */
export default function TechnologyRows({technologies, withLabels}: TechnologyRowsProps): ReactNode {
  return (
    <ul className={styles.technologies}>
      {technologies.map(({id, name, permalink, logo, summary, cncf, openness, soundings, evidence}) => (
        <li key={id}>
          <span className={styles.mark}>{logo && <Logo drawing={logo} />}</span>
          <div className={styles.words}>
            <Link className={styles.name} to={permalink}>
              {name}
            </Link>
            <p>{summary}</p>
            {(cncf !== 'none' || openness === 'source-available') && (
              <p className={styles.state}>
                {cncf !== 'none' && <CncfBadge status={cncf} />}
                <LicenceMark openness={openness} />
              </p>
            )}
          </div>
          {soundings.length > 0 ? (
            <Soundings soundings={soundings} withLabels={withLabels} />
          ) : (
            <p className={styles.evidence}>
              {evidence.length > 0 ? describeEvidence(evidence) : <Doubt>not read at a source</Doubt>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
