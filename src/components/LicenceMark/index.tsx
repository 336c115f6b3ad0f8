import type {Openness} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

export interface LicenceMarkProps {
  openness: Openness;
  /** In words alone, where room is short. */
  quiet?: boolean;
}

/** Marks a licence under which the source can be read and is not open source; nothing for any other licence. */
export default function LicenceMark({openness, quiet = false}: LicenceMarkProps): ReactNode {
  if (openness !== 'source-available') return null;
  return (
    <span className={quiet ? `water ${styles.quiet}` : styles.mark}>
      source available<VisuallyHidden>, not open source</VisuallyHidden>
    </span>
  );
}
