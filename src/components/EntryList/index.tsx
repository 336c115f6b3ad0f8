import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface EntryListProps {
  /** An entry without an address is a name alone. */
  entries: {title: string; address?: string; words?: ReactNode; remark?: ReactNode}[];
}

/** Things to open, one a row: name, a few words, a remark at the right. */
export default function EntryList({entries}: EntryListProps): ReactNode {
  return (
    <ul className={styles.entries}>
      {entries.map(({title, address, words, remark}) => (
        <li key={`${title} ${address}`}>
          {address ? <Link to={address}>{title}</Link> : <span className={styles.name}>{title}</span>}
          {words && <p>{words}</p>}
          {remark && <span className={styles.remark}>{remark}</span>}
        </li>
      ))}
    </ul>
  );
}
