import type {Caution} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Callout from '../Callout';
import CautionText from './CautionText';
import styles from './styles.module.css';

export interface CautionsProps {
  cautions: Caution[];
  /** Whether they open a page, instead of standing beside what they warn of. */
  atHead?: boolean;
}

/** What a reader should be warned of, one paragraph each; nothing when there is nothing. */
export default function Cautions({cautions, atHead = false}: CautionsProps): ReactNode {
  if (cautions.length === 0) return null;
  return (
    <div className={clsx(styles.cautions, atHead && styles.atHead)}>
      <Callout kind="warning" title="Caution">
        {cautions.map((caution) => (
          <p key={caution.text}>
            <CautionText {...caution} />
          </p>
        ))}
      </Callout>
    </div>
  );
}
