import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CapabilitySummary} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {ZONE_NAMES} from '../MapZone/zoneNames';
import {anchorOf} from './anchors';
import styles from './styles.module.css';

type Zone = CapabilitySummary['zone'];

const ZONES = Object.keys(ZONE_NAMES) as Zone[];

/** All capabilities by their zones, each with its sentence; each has the anchor that links from elsewhere use. */
export default function CapabilityIndex({capabilities}: {capabilities: CapabilitySummary[]}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return ZONES.map((zone) => (
    <section key={zone} className={styles.zone} aria-labelledby={`zone-${zone}`}>
      <h2 id={`zone-${zone}`}>{ZONE_NAMES[zone]}</h2>
      <ul className={styles.entries}>
        {capabilities
          .filter((capability) => capability.zone === zone)
          .map(({id, title, description, permalink, technologyCount}) => {
            const anchor = anchorOf(id);
            collectAnchor(anchor);
            return (
              <li key={id} id={anchor}>
                <h3>
                  <Link to={permalink}>{title}</Link>
                </h3>
                <p>{description}</p>
                <span className="note">{technologyCount}</span>
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
