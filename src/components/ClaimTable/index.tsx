import Link from '@docusaurus/Link';
import type {ShownClaim} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import Doubt from './Doubt';
import styles from './styles.module.css';

/** What a page says, where it was read, and of which day that is; says so where nobody read it. */
export default function ClaimTable({claims}: {claims: ShownClaim[]}): ReactNode {
  return (
    <table className={styles.claims}>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Source</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({claim, source, date}) => (
          <tr key={`${claim} ${source?.address} ${date?.date}`}>
            <th scope="row">{claim}</th>
            <td>
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
