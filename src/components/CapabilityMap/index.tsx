import Link from '@docusaurus/Link';
import type {MapCapability, MapSurvey} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import MapLegend from '../MapLegend';
import MapZone, {type CellPlace} from '../MapZone';
import {ZONE_NAMES} from '../MapZone/zoneNames';
import Neatline from '../Neatline';
import SoundingList from '../SoundingList';
import styles from './styles.module.css';

export interface CapabilityMapProps {
  capabilities: MapCapability[];
  survey: MapSurvey;
}

interface CellProps {
  capability: MapCapability;
  place: CellPlace;
}

function Cell({capability, place}: CellProps): ReactNode {
  const {title, permalink, shape, soundings} = capability;
  const surveyed = soundings.length > 0;
  return (
    <li
      className={clsx(place.className, styles.capability, styles[shape], !surveyed && styles.unsurveyed)}
      style={place.style}>
      <h3>
        <Link to={permalink}>{title}</Link>
      </h3>
      {surveyed ? (
        <SoundingList soundings={soundings} className={styles.soundings} />
      ) : (
        <p className="water">not surveyed</p>
      )}
    </li>
  );
}

/** The capability map in small: every capability in its place, with its strongest soundings. */
export default function CapabilityMap({capabilities, survey}: CapabilityMapProps): ReactNode {
  const zone = (id: MapCapability['zone']) => (
    <MapZone
      zone={id}
      name={ZONE_NAMES[id]}
      nameAs="p"
      className={styles[id]}
      capabilities={capabilities}
      cell={(capability, place) => <Cell key={capability.id} capability={capability} place={place} />}
    />
  );
  return (
    <Neatline wideOnly>
      <div className={styles.chart}>
        {zone('targets')}
        <div className={styles.column}>
          {zone('application')}
          <MapLegend survey={survey} className={styles.legend} />
        </div>
        {zone('operation')}
      </div>
    </Neatline>
  );
}
