import type {ReactNode} from 'react';
import CopyButton from '../CopyButton';
import styles from './styles.module.css';

export interface CopyableAddressProps {
  name: string;
  address: string;
}

/** An address to take along: a link, and a button that copies it. */
export default function CopyableAddress({name, address}: CopyableAddressProps): ReactNode {
  return (
    <div className={styles.row}>
      <b>{name}</b>
      <a href={address}>
        <code>{address}</code>
      </a>
      <CopyButton what={`the ${name} address`} text={address} />
    </div>
  );
}
