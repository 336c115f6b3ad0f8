import Link from '@docusaurus/Link';
import type {ShownClaim} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import Doubt from './Doubt';
import styles from './styles.module.css';

export interface ClaimTableProps {
  /** A claim may have an address that it leads to, and words of its own, which stand above its source. */
  claims: (ShownClaim & {address?: string; words?: string})[];
  heads?: readonly [claim: string, source: string, date: string];
}

/** What a page says, where it was read, and of which day that is; says so where nobody read it. */
export default function ClaimTable({
  claims,
  heads = ['Claim', 'Source', 'Date'],
}: ClaimTableProps): ReactNode {
  return (
    <table className={styles.claims}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map(({claim, address, words, source, date}) => (
          <tr key={`${claim} ${source?.address} ${date?.date}`}>
            <th scope="row">{address ? <Link to={address}>{claim}</Link> : claim}</th>
            <td>
              {words && <p>{words}</p>}
              {source ? (
                <Link to={source.address}>{source.title}</Link>
              ) : (
                <Doubt>not read at the source</Doubt>
              )}
            </td>
            <td>{date ? <ClaimDate {...date} style="short" /> : <Doubt>not dated</Doubt>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
