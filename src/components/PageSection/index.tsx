import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface PageSectionProps {
  id: string;
  title: string;
  /** What stands below the title, at the left of the content. */
  remark?: ReactNode;
  /** Title at the left, content at the right, instead of below. */
  beside?: boolean;
  children: ReactNode;
}

/** A section of the page, under a heading that others can link to. */
export default function PageSection({
  id,
  title,
  remark,
  beside = false,
  children,
}: PageSectionProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={clsx(styles.section, beside && styles.beside)} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {remark}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
