import Link from '@docusaurus/Link';
import type {CapabilityMapPage, ChartCapability, MapChoice, MapTechnology} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import LicenceMark from '../LicenceMark';
import MapLegend from '../MapLegend';
import MapZone, {type CellPlace} from '../MapZone';
import {ZONE_NAMES} from '../MapZone/zoneNames';
import Neatline from '../Neatline';
import SoundingList, {TechnologyMark} from '../SoundingList';
import styles from './styles.module.css';

type Technologies = ReadonlyMap<string, MapTechnology>;

/** Apart from the ids of the page, among which a capability could be called "chart" or "table". */
const anchorOf = (id: string) => `capability-${id}`;

interface CellPartProps {
  capability: ChartCapability;
  technologies: Technologies;
}

function Soundings({capability, technologies}: CellPartProps): ReactNode {
  const {id, headings} = capability;
  if (headings.length === 0) return null;
  return (
    <div className={styles.headings}>
      {headings.map(({label, soundings}) => (
        <div key={label ?? ''} className={styles.heading}>
          {label && <p className="water">{label}</p>}
          <SoundingList
            className={styles.soundings}
            choiceOf={(technology) => `${id} ${technology}`}
            soundings={soundings.flatMap(({technology: technologyId, relevance}) => {
              const technology = technologies.get(technologyId);
              return technology ? [{technology: {...technology, name: technology.shortName}, relevance}] : [];
            })}
          />
        </div>
      ))}
    </div>
  );
}

function Others({
  words,
  choices,
  capability,
  technologies,
}: CellPartProps & {words: string; choices: MapChoice[]}): ReactNode {
  if (choices.length === 0) return null;
  return (
    <div className={styles.others}>
      <p className="water">{words}</p>
      <ul className={styles.marks}>
        {choices.map(({technology: id}) => {
          const technology = technologies.get(id);
          if (!technology) return null;
          return (
            <li key={id} data-choice={`${capability.id} ${id}`}>
              {technology.logo && <TechnologyMark logo={technology.logo} />}
              <span>
                <Link to={technology.permalink}>{technology.shortName}</Link>{' '}
                <LicenceMark openness={technology.openness} quiet />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Cell({capability, technologies, place}: CellPartProps & {place: CellPlace}): ReactNode {
  const {id, title, description, permalink, shape, choices, related} = capability;
  const unsurveyed = choices.filter(({soundings}) => soundings.length === 0);
  const isSurveyed = unsurveyed.length < choices.length;
  const isNamed = ({evidence}: MapChoice) => evidence.includes('documentation');
  const parts = {capability, technologies};
  return (
    <li
      className={clsx(place.className, styles.capability, styles[shape], !isSurveyed && styles.unsurveyed)}
      style={place.style}
      id={anchorOf(id)}
      data-capability={id}>
      <div className={styles.content}>
        <div className={styles.words}>
          <h3>
            <Link to={permalink}>{title}</Link>
          </h3>
          <p className={styles.description}>{description}</p>
          {!isSurveyed && <p className="water">not surveyed</p>}
        </div>
        <Soundings {...parts} />
        {unsurveyed.length > 0 && (
          <div className={styles.unnumbered}>
            <Others {...parts} words="also named" choices={unsurveyed.filter(isNamed)} />
            <Others
              {...parts}
              words="also serving"
              choices={unsurveyed.filter((choice) => !isNamed(choice))}
            />
          </div>
        )}
        {shape === 'bar' && related.length > 0 && (
          <div className={styles.others}>
            <p className="water">beside it</p>
            <ul className={styles.related}>
              {related.map((link) => (
                <li key={link.address}>
                  <Link to={link.address}>{link.title}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

/** On a phone the way through the list is long. */
function StraightTo({capabilities}: {capabilities: ChartCapability[]}): ReactNode {
  return (
    <nav className={styles.straightTo} aria-labelledby="straight-to">
      <p className="place" id="straight-to">
        Straight to
      </p>
      <ul>
        {capabilities.map(({id, title}) => (
          <li key={id}>
            {/* Within the frame, too, when the chart is embedded. */}
            <a href={`#${anchorOf(id)}`} target="_self">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So many capabilities are more than a screen can show: those out of sight are not laid out. */
const VAST = 50;

const ZONES = ['targets', 'application', 'operation'] as const;

/**
 * The capability map as a chart: every capability in its place, with all that serves it. A filter fades what
 * it leaves out, on the elements with `data-capability` and `data-choice`.
 */
export default function CapabilityChart({page}: {page: CapabilityMapPage}): ReactNode {
  const technologies = new Map(page.technologies.map((technology) => [technology.id, technology]));
  return (
    <div className={styles.print}>
      <StraightTo capabilities={page.capabilities} />
      <Neatline wideOnly>
        <div className={clsx(styles.sheet, page.capabilities.length > VAST && styles.vast)}>
          <p className={styles.printTitle}>
            Capability map of CNOE, {page.address.replace(/^https?:\/\//, '')}
          </p>
          {ZONES.map((zone) => (
            <MapZone
              key={zone}
              zone={zone}
              name={ZONE_NAMES[zone]}
              nameAs="h2"
              roomy
              className={styles[zone]}
              capabilities={page.capabilities}
              cell={(capability, place) => (
                <Cell key={capability.id} capability={capability} technologies={technologies} place={place} />
              )}
            />
          ))}
          <MapLegend survey={page.editions.at(-1)} className={styles.legend}>
            <p>
              <i>Also named</i>: by the documentation of the capability. <i>Also serving</i>: by our reading.
            </p>
          </MapLegend>
        </div>
      </Neatline>
    </div>
  );
}
