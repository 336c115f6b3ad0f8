import type {ChartCapability} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import styles from './styles.module.css';

type Shape = ChartCapability['shape'];

/** How many cells lie side by side. */
const CELLS_IN_A_ROW = 4;

/** Lays shapes out in rows: a row on its own, cells four by four, bars beside them all. Gives the column of each, from 1. */
function layOut(shapes: readonly Shape[]): {columns: number[]; rows: number} {
  let rows = 0;
  let bars = 0;
  let cells = 0;
  const columns = shapes.map((shape) => {
    if (shape === 'bar') {
      bars += 1;
      return bars;
    }
    if (shape === 'row') {
      rows += 1;
      cells = 0;
      return 1;
    }
    const column = (cells % CELLS_IN_A_ROW) + 1;
    if (column === 1) rows += 1;
    cells += 1;
    return column;
  });
  return {columns, rows};
}

/** Where a capability lies on the grid of its zone. */
export interface CellPlace {
  className: string;
  style: CSSProperties;
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
  const bars = capabilities.filter(({shape}) => shape === 'bar').length;
  const {columns, rows} = layOut(capabilities.map(({shape}) => shape));
  const grid = {
    '--bars': bars,
    '--rows': rows,
    // Only the last row takes up what another zone is taller by: no other moves while the page still comes.
    '--row-tracks': rows > 1 ? `repeat(${rows - 1}, auto) 1fr` : 'none',
  } as CSSProperties;
  return (
    <section className={clsx(styles.zone, styles[zone], roomy && styles.roomy, className)} aria-label={name}>
      <Name className={styles.name}>{name}</Name>
      <ul className={clsx(styles.grid, bars > 0 && styles.withBars)} style={grid}>
        {capabilities.map((capability, index) =>
          cell(capability, {
            className: clsx(styles.place, styles[capability.shape]),
            style: {'--column': columns[index]} as CSSProperties,
          }),
        )}
      </ul>
    </section>
  );
}
