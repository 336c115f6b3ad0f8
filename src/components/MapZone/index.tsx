import type {ChartCapability} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

type Shape = ChartCapability['shape'];

/** How many cells lie side by side. */
const CELLS_IN_A_ROW = 4;

/** How many rows the bars of a zone stand beside: rows on their own, cells four by four. */
function countRows(shapes: readonly Shape[]): number {
  const besideBars = shapes.filter((shape) => shape !== 'bar');
  return besideBars.reduce((rows, shape, index) => {
    if (shape === 'row') return rows + 1;
    const firstOfRun = besideBars.slice(0, index).lastIndexOf('row') + 1;
    return (index - firstOfRun) % CELLS_IN_A_ROW === 0 ? rows + 1 : rows;
  }, 0);
}

/** Where a capability lies on the grid of its zone. */
export interface CellPlace {
  className: string;
  style?: CSSProperties;
}

export interface MapZoneProps<Capability> {
  zone: ChartCapability['zone'];
  /** The name in words, and the element that holds it. */
  name: string;
  nameAs: 'h2' | 'p';
  /** Those of all zones, in the order of the map. */
  capabilities: Capability[];
  className?: string;
  /** Cells hold more than names: they need room sooner. */
  roomy?: boolean;
  /** Draws a capability as a list item with the class and the style that it is given. */
  cell: (capability: Capability, place: CellPlace) => ReactNode;
}

/** A zone of the map: its name, and its capabilities as rows, cells and bars on one grid. */
export default function MapZone<Capability extends {zone: string; shape: Shape}>(
  props: MapZoneProps<Capability>,
): ReactNode {
  const {zone, name, nameAs: Name, className, roomy = false, cell} = props;
  const capabilities = props.capabilities.filter((capability) => capability.zone === zone);
  if (capabilities.length === 0) return null;
  const bars = capabilities.filter(({shape}) => shape === 'bar');
  const grid = {
    '--bars': bars.length,
    '--rows': countRows(capabilities.map(({shape}) => shape)),
  } as CSSProperties;
  return (
    <section className={clsx(styles.zone, styles[zone], roomy && styles.roomy, className)} aria-label={name}>
      <Name className={styles.name}>{name}</Name>
      <ul className={clsx(styles.grid, bars.length > 0 && styles.withBars)} style={grid}>
        {capabilities.map((capability) => {
          const className = clsx(styles.place, styles[capability.shape]);
          if (capability.shape !== 'bar') return cell(capability, {className});
          return cell(capability, {
            className,
            style: {'--bar': bars.indexOf(capability) + 1} as CSSProperties,
          });
        })}
      </ul>
    </section>
  );
}
