import type {ReactNode} from 'react';
import styles from './styles.module.css';

const HULL =
  'M.7 9.2C2.6 9.9 4.4 13.7 9.4 14.7c4 .7 9.2.7 13.2 0C27.6 13.7 29.4 9.9 31.3 9.2 32.2 14.5 29.7 19.6 25.2 20.2c-5.7.7-12.7.7-18.4 0C2.3 19.6-.2 14.5.7 9.2Z';
const BLADE =
  'M0 7.4C2.3 7.4 3.1 11.4 2.7 14.3 2.4 16.3 1.4 17.1 0 17.1S-2.4 16.3-2.7 14.3C-3.1 11.4-2.3 7.4 0 7.4Z';

/** The canoe seen from the side with its paddle, on a 32-unit grid; for use inside an svg. */
export function Canoe(): ReactNode {
  return (
    <>
      <path fill="currentColor" d={HULL} />
      <g className={styles.paddle} transform="translate(19 11.2) rotate(30)">
        <path d="M0-10.5V9M-1.6-10.5H1.6" />
        <path d={BLADE} />
      </g>
    </>
  );
}

/** The mark of CNOE: a canoe, its paddle and its wake. Decorative: the name stands beside it. */
export default function Mark(): ReactNode {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <Canoe />
      <path className={styles.wake} d="M1.5 25.3H7M17 25.3H30.5M14.5 29.7h8" />
    </svg>
  );
}
