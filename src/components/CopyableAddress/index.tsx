import useIsBrowser from '@docusaurus/useIsBrowser';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export interface CopyableAddressProps {
  name: string;
  address: string;
}

/** An address to take along: a link, and where the browser allows it a button that copies it. */
export default function CopyableAddress({name, address}: CopyableAddressProps): ReactNode {
  const [copied, setCopied] = useState(false);
  const canCopy = useIsBrowser() && navigator.clipboard !== undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className={styles.row}>
      <b>{name}</b>
      <a href={address}>
        <code>{address}</code>
      </a>
      <button type="button" disabled={!canCopy} onClick={copy} aria-label={`Copy the ${name} address`}>
        {copied ? 'Copied' : 'Copy'}
      </button>
      <span className={styles.announcement} role="status">
        {copied && `${name} address copied`}
      </span>
    </div>
  );
}
