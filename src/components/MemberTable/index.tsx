import Link from '@docusaurus/Link';
import type {MemberEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import FormattedDate from '../FormattedDate';

/** The members in a table, founders first, and the month since which each is one. */
export default function MemberTable({members}: {members: MemberEntry[]}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Since</th>
        </tr>
      </thead>
      <tbody>
        {members.map(({id, name, website, founding, since}) => (
          <tr key={id}>
            <td>
              <Link to={website}>{name}</Link>
            </td>
            <td>
              <FormattedDate date={since} style="longMonth" />
              {founding && ', founding'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
