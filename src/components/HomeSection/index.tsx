import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface HomeSectionProps {
  id: string;
  title: string;
  /** A sentence beside the title. */
  lead?: string;
  /** A remark below the title. */
  note?: ReactNode;
  /** Title at the left, content at the right, instead of below. */
  beside?: boolean;
  /** On shallow water instead of paper. */
  water?: boolean;
  children: ReactNode;
}

/** A section of the home page. */
export default function HomeSection(props: HomeSectionProps): ReactNode {
  const {id, title, lead, note, beside = false, water = false, children} = props;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={clsx(styles.section, water && styles.water)} id={id} aria-labelledby={`${id}-title`}>
      <div className={clsx('sheet', beside && styles.beside)}>
        <header className={styles.head}>
          <h2 id={`${id}-title`}>{title}</h2>
          {lead && <p className={styles.lead}>{lead}</p>}
          {note && <p className={clsx(styles.note, water ? 'lead' : 'note')}>{note}</p>}
        </header>
        <div className={styles.content}>{children}</div>
      </div>
    </section>
  );
}
