import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import CncfBadge from '../CncfBadge';
import {LEFT_OUT} from '../Facets/marking';
import Gauge from '../Gauge';
import LicenceMark from '../LicenceMark';
import {OPENNESS_WORDS} from '../LicenceMark/opennessWords';
import Logo from '../Logo';
import VisuallyHidden from '../VisuallyHidden';
import type {Choice} from './choices';
import {COLUMNS} from './columns';
import {CELL, ROW, ROW_HEADER} from './roles';
import styles from './styles.module.css';

/** The column says it. */
const KIND_WORDS = / reference implementation$/;

function Soundings({capability, soundings}: Pick<Choice, 'capability' | 'soundings'>): ReactNode {
  const [strongest] = soundings;
  if (!strongest) return <span className={`water ${styles.unsurveyed}`}>not surveyed</span>;
  const labels = soundings.map(({label, relevance}) =>
    soundings.length > 1 ? `${label} ${relevance.toFixed(1)}` : label,
  );
  return (
    <>
      <Gauge relevance={strongest.relevance} />
      {labels.some((label) => label !== capability.title) && (
        <span className={`water ${styles.labels}`}>{labels.join('; ')}</span>
      )}
    </>
  );
}

/** One technology for one capability, as a row of the table. */
export default function ChoiceRow({choice, isFolded}: {choice: Choice; isFolded: boolean}): ReactNode {
  const {key, capability, technology, soundings} = choice;
  const {name, permalink, logo, cncf, licence, openness, referenceImplementations} = technology;
  return (
    <tr {...ROW} className={styles.row} data-row="" data-choice={key} {...(isFolded && {[LEFT_OUT]: ''})}>
      <th {...ROW_HEADER} scope="row" className={styles.technology}>
        {logo ? <Logo drawing={logo} /> : <span className={styles.noLogo} />}
        <Link to={permalink}>{name}</Link>
      </th>
      <td {...CELL} data-column={COLUMNS.capability}>
        <Link to={capability.permalink}>{capability.title}</Link>
      </td>
      <td {...CELL} data-column={COLUMNS.cncf}>
        <CncfBadge status={cncf} />
      </td>
      <td {...CELL} data-column={COLUMNS.licence}>
        {licence ?? OPENNESS_WORDS[openness]} <LicenceMark openness={openness} />
      </td>
      <td
        {...CELL}
        className={clsx(styles.relevance, soundings.length > 0 && styles.surveyed)}
        data-column={COLUMNS.relevance}>
        <Soundings capability={capability} soundings={soundings} />
      </td>
      <td {...CELL} data-column={COLUMNS.use}>
        {referenceImplementations.length === 0 && (
          <span className={styles.none}>
            <span aria-hidden="true">–</span>
            <VisuallyHidden>no reference implementation</VisuallyHidden>
          </span>
        )}
        {referenceImplementations.map(({title, address}, index) => (
          <span key={address}>
            {index > 0 && ', '}
            <Link to={address}>{title.replace(KIND_WORDS, '')}</Link>
          </span>
        ))}
      </td>
    </tr>
  );
}
