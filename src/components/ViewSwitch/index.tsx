import type {MouseEvent, ReactNode} from 'react';
import {opensElsewhere} from '../opensElsewhere';
import styles from './styles.module.css';

export interface View {
  /** The id of its section, too. */
  id: string;
  label: string;
}

export interface ViewSwitchProps {
  views: readonly View[];
  current: string;
  onSwitch: (id: string) => void;
}

/** Links to the sections of a page, of which script shows one at a time; without script they are an index. */
export default function ViewSwitch({views, current, onSwitch}: ViewSwitchProps): ReactNode {
  const switchTo = (event: MouseEvent, id: string) => {
    // A new tab or window opens the section by its address.
    if (opensElsewhere(event)) return;
    event.preventDefault();
    onSwitch(id);
  };
  return (
    <nav aria-label="View">
      <ul className={styles.views}>
        {views.map(({id, label}) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
              onClick={(event) => switchTo(event, id)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
