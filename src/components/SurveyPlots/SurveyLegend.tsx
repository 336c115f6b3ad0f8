import type {SurveyPlot} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {type Change, countChanges} from './changes';
import styles from './styles.module.css';
import Track from './Track';

/** What stands for each change: relevances of two editions, and words. */
const KEYS: [Exclude<Change, 'absent'>, (number | null)[], string][] = [
  ['rose', [0.1, 0.9], 'rose since the edition before'],
  ['new', [null, 0.5], 'new'],
  ['fell', [0.9, 0.1], 'fell'],
  ['gone', [0.5, null], 'no longer listed'],
  ['stayed', [0.5, 0.5], 'as before'],
];

/** Explains the dots, of those changes that occur. */
export default function SurveyLegend({plots}: {plots: readonly SurveyPlot[]}): ReactNode {
  const counts = countChanges(plots);
  return (
    <ul className={styles.legend}>
      {KEYS.filter(([change]) => counts[change] > 0).map(([change, relevances, words]) => (
        <li key={change}>
          <span className={change === 'rose' || change === 'fell' ? styles.longKey : styles.key}>
            <Track relevances={relevances} />
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
