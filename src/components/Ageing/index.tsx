import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Says that a claim is ageing and how old it is, in words such as "3 years"; stands beside its date. */
export default function Ageing({age}: {age: string}): ReactNode {
  return <span className={styles.ageing}>ageing: {age} old</span>;
}
