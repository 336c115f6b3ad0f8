import type {ReactNode} from 'react';
import Drawn from '../Drawn';
import {ROW_GROUP, TABLE} from './roles';
import SortableHead, {type SortableHeadProps} from './SortableHead';
import styles from './styles.module.css';

export interface CapabilityTableProps extends SortableHeadProps {
  /** What it holds, as it is drawn. */
  drawn: {caption: ReactNode; rows: ReactNode} | undefined;
}

/** The map as a table: a row for each technology of each capability, in the order of the map. */
export default function CapabilityTable({sort, onSort, drawn}: CapabilityTableProps): ReactNode {
  return (
    <table {...TABLE} className={styles.table} aria-labelledby="table-title">
      <Drawn as="caption" className={styles.caption}>
        {drawn?.caption}
      </Drawn>
      <SortableHead sort={sort} onSort={onSort} />
      <Drawn as="tbody" {...ROW_GROUP} className={styles.body}>
        {drawn?.rows}
      </Drawn>
    </table>
  );
}
