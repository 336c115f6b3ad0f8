import Link from '@docusaurus/Link';
import type {TechnologyEntry} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import CncfBadge from '../CncfBadge';
import {LEFT_OUT} from '../Facets/marking';
import Gauge from '../Gauge';
import LicenceMark from '../LicenceMark';
import Logo from '../Logo';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

export interface TechnologyRowProps {
  technology: TechnologyEntry;
  isFolded: boolean;
}

/** One technology: its mark, name and sentence, what it is for, its status in the CNCF, its relevance. */
export default function TechnologyRow({technology, isFolded}: TechnologyRowProps): ReactNode {
  const {name, permalink, logo, summary, openness, capabilities, cncf, relevance} = technology;
  return (
    <li className={styles.row} data-row="" {...(isFolded && {[LEFT_OUT]: ''})}>
      <span className={styles.mark}>
        {logo ? <Logo drawing={logo} /> : <span className={styles.noLogo} />}
      </span>
      <h2>
        <Link to={permalink}>{name}</Link>
      </h2>
      <p className={styles.summary}>
        {summary} <LicenceMark openness={openness} />
      </p>
      <p className={styles.for}>
        <VisuallyHidden>For </VisuallyHidden>
        {capabilities.map(({title}) => title).join(', ') || 'no capability of the map'}
      </p>
      <p className={clsx(styles.cncf, cncf === 'none' && styles.withoutStatus)}>
        <CncfBadge status={cncf} />
      </p>
      <p className={styles.relevance}>
        <VisuallyHidden>Relevance: </VisuallyHidden>
        <Gauge relevance={relevance} />
      </p>
    </li>
  );
}
