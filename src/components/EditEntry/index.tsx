import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Asks who knows better to change the entry behind a page. */
export default function EditEntry({editUrl}: {editUrl: string}): ReactNode {
  return (
    <p className={`note ${styles.edit}`}>
      Do you know a newer source? <Link to={editUrl}>Edit this entry</Link>.
    </p>
  );
}
