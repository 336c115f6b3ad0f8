import Link from '@docusaurus/Link';
import type {MapCapability, MapSounding, MapSurvey} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import FormattedDate from '../FormattedDate';
import Logo from '../Logo';
import Neatline from '../Neatline';
import styles from './styles.module.css';

export interface CapabilityMapProps {
  capabilities: MapCapability[];
  survey: MapSurvey;
}

function Sounding({technology, relevance}: MapSounding): ReactNode {
  return (
    <li>
      {technology.logo ? <Logo drawing={technology.logo} /> : <span className={styles.noLogo} />}
      <span>{technology.name}</span>
      <data value={relevance}>{relevance.toFixed(1)}</data>
      <span className={styles.line} style={{'--relevance': relevance} as CSSProperties} />
    </li>
  );
}

function Cell({title, permalink, shape, soundings}: MapCapability): ReactNode {
  const surveyed = soundings.length > 0;
  return (
    <li className={clsx(styles.capability, styles[shape], !surveyed && styles.unsurveyed)}>
      <h3>
        <Link to={permalink}>{title}</Link>
      </h3>
      {surveyed ? (
        <ul className={styles.soundings}>
          {soundings.map((sounding) => (
            <Sounding key={sounding.technology.id} {...sounding} />
          ))}
        </ul>
      ) : (
        <p className="water">not surveyed</p>
      )}
    </li>
  );
}

interface ZoneProps {
  name?: string;
  zone: MapCapability['zone'];
  capabilities: MapCapability[];
}

function Zone({name, zone, capabilities}: ZoneProps): ReactNode {
  return (
    <section className={clsx(styles.zone, styles[zone])} aria-label={name ?? 'Targets'}>
      {name && <p className={styles.zoneName}>{name}</p>}
      <ul className={styles.grid}>
        {capabilities
          .filter((capability) => capability.zone === zone)
          .map((capability) => (
            <Cell key={capability.id} {...capability} />
          ))}
      </ul>
    </section>
  );
}

function Legend({survey}: Pick<CapabilityMapProps, 'survey'>): ReactNode {
  return (
    <div className={styles.legend}>
      <p className={styles.legendTitle}>Soundings in relevance</p>
      <p>
        <Link to={survey.sourceUrl}>Members’ survey</Link> of <FormattedDate date={survey.date} />
        {survey.ageing && (
          <>
            , <span className={styles.ageing}>ageing</span>: more than 24 months old
          </>
        )}
        . Higher means a stronger shared choice among members; how the number was reached is not documented.
      </p>
      <svg className={styles.scale} viewBox="0 0 210 26" role="img" aria-label="The scale runs from 0 to 1">
        <path d="M5 1h200v6H5z" />
        <path className={styles.filled} d="M5 1h40v6H5zM85 1h40v6H85zM165 1h40v6h-40z" />
        {['0', '.2', '.4', '.6', '.8', '1'].map((label, index) => (
          <text key={label} x={5 + index * 40} y="22">
            {label}
          </text>
        ))}
      </svg>
      <ul>
        <li>
          <span className={styles.swatch} /> surveyed
        </li>
        <li>
          <span className={clsx(styles.swatch, styles.unsurveyed)} /> not surveyed
        </li>
      </ul>
    </div>
  );
}

/** The capability map in small: every capability in its place, with its strongest soundings. */
export default function CapabilityMap({capabilities, survey}: CapabilityMapProps): ReactNode {
  return (
    <Neatline wideOnly>
      <div className={styles.chart}>
        <Zone zone="targets" capabilities={capabilities} />
        <div className={styles.column}>
          <Zone name="Application" zone="application" capabilities={capabilities} />
          <Legend survey={survey} />
        </div>
        <Zone name="Operation" zone="operation" capabilities={capabilities} />
      </div>
    </Neatline>
  );
}
