import Link from '@docusaurus/Link';
import type {PatternEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {LEFT_OUT} from '../Facets/marking';
import MaturityBadge from '../MaturityBadge';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

export interface PatternRowProps {
  pattern: PatternEntry;
  isFolded: boolean;
}

/** One pattern: the problem first, then its name and its answer, its maturity, what it serves. */
export default function PatternRow({pattern, isFolded}: PatternRowProps): ReactNode {
  const {title, permalink, description, problem, maturity, capabilities} = pattern;
  return (
    <li className={styles.row} data-row="" {...(isFolded && {[LEFT_OUT]: ''})}>
      <p className={styles.problem}>{problem}</p>
      <h2>
        <Link to={permalink}>{title}</Link>
      </h2>
      <p className={styles.answer}>{description}</p>
      <div className={styles.facts}>
        <MaturityBadge maturity={maturity} />
        <p>
          <VisuallyHidden>For </VisuallyHidden>
          {capabilities.join(', ')}
        </p>
      </div>
    </li>
  );
}
