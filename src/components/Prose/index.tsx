import MDXContent from '@theme/MDXContent';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface ProseProps {
  /** A compiled MDX document. */
  children: ReactNode;
  id?: string;
  className?: string;
}

/** Running text written in MDX: its first paragraph is the lead. */
export default function Prose({children, id, className}: ProseProps): ReactNode {
  return (
    <div id={id} className={clsx(styles.prose, className)}>
      <MDXContent>{children}</MDXContent>
    </div>
  );
}
