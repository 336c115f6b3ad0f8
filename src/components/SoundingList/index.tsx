import Link from '@docusaurus/Link';
import type {LogoDrawing, Openness} from '@site/src/model/pageData';
import clsx from 'clsx';
import type {CSSProperties, ReactNode} from 'react';
import LicenceMark from '../LicenceMark';
import Logo from '../Logo';
import styles from './styles.module.css';

export interface Sounding {
  technology: {
    id: string;
    name: string;
    logo?: LogoDrawing;
    /** Absent where the name is no link. */
    permalink?: string;
    /** Absent where licences are not told. */
    openness?: Openness;
  };
  /** From 0 to 1. */
  relevance: number;
}

export interface SoundingListProps {
  soundings: Sounding[];
  className?: string;
  /** Gives the key by which script finds the row of a technology. */
  choiceOf?: (technology: string) => string;
}

/** The mark of a technology, or a dot in its place. */
export function TechnologyMark({logo}: {logo?: LogoDrawing}): ReactNode {
  return logo ? <Logo drawing={logo} /> : <span className={styles.noLogo} />;
}

/** Technologies with their relevance: mark, name, number, and a line from 0 to 1 inked to the number. */
export default function SoundingList({soundings, className, choiceOf}: SoundingListProps): ReactNode {
  return (
    <ul className={clsx(styles.soundings, className)}>
      {soundings.map(({technology: {id, name, logo, permalink, openness}, relevance}) => (
        <li key={id} data-choice={choiceOf?.(id)}>
          <TechnologyMark logo={logo} />
          <span>
            {permalink ? <Link to={permalink}>{name}</Link> : name}
            {openness && (
              <>
                {' '}
                <LicenceMark openness={openness} quiet />
              </>
            )}
          </span>
          <data value={relevance}>{relevance.toFixed(1)}</data>
          <span className={styles.line} style={{'--relevance': relevance} as CSSProperties} />
        </li>
      ))}
    </ul>
  );
}
