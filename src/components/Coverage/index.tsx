import coverage from '@content/coverage';
import Link from '@docusaurus/Link';
import type {Coverage as Data} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE} from '../CapabilityTable/roles';
import ClaimDate from '../ClaimDate';
import Doubt from '../ClaimTable/Doubt';
import {implementationPlace} from '../implementationPlace';
import {PROJECT_STATES} from '../projectStates';
import UsedTechnologies from '../UsedTechnologies';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

type Platform = Data['platforms'][number];
type CellData = Data['rows'][number]['cells'][number];

/** A filled square, as the legend of the table explains it. */
function Covered(): ReactNode {
  return (
    <svg className={styles.covered} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M0 0h10v10H0z" />
    </svg>
  );
}

function PlatformHead({name, permalink, state, lastCommit}: Platform): ReactNode {
  return (
    <th {...COLUMN_HEADER} scope="col">
      <Link to={permalink}>{implementationPlace(name)}</Link>
      <span className={styles.state}>
        {state && `${PROJECT_STATES[state]}, `}
        {lastCommit && (
          <>
            read at <ClaimDate {...lastCommit} style="short" />
          </>
        )}
      </span>
    </th>
  );
}

function CoverageCell({cell, platform}: {cell: CellData; platform: Platform}): ReactNode {
  const {isCovered, technologies} = cell;
  return (
    <td {...CELL} data-column={implementationPlace(platform.name)}>
      {isCovered && (
        <>
          <Covered />
          <VisuallyHidden>covered: </VisuallyHidden>
        </>
      )}
      {!isCovered && technologies.length > 0 && <VisuallyHidden>not covered, uses </VisuallyHidden>}
      <UsedTechnologies technologies={technologies} />
      {technologies.length === 0 &&
        (isCovered ? (
          <Doubt>not named</Doubt>
        ) : (
          <>
            <span className={styles.none} aria-hidden="true">
              –
            </span>
            <VisuallyHidden>not covered</VisuallyHidden>
          </>
        ))}
    </td>
  );
}

/** Which capability of the map each reference implementation covers, and with which technologies, in a table. */
export default function Coverage(): ReactNode {
  const {platforms, rows} = coverage;
  return (
    <div className={styles.coverage}>
      <table {...TABLE}>
        <caption>
          <Covered />
          <VisuallyHidden>A filled square</VisuallyHidden> marks a capability that the implementation covers,
          as its entry says. Beside it stand those of its technologies that serve the capability on the map,
          or “not named” where none is entered. Where the mark is missing, it uses a technology that serves
          the capability, and its entry does not name the capability.
        </caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER} scope="col">
              Capability
            </th>
            {platforms.map((platform) => (
              <PlatformHead key={platform.permalink} {...platform} />
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {rows.map(({capability, cells}) => (
            <tr key={capability.address} {...ROW}>
              <th {...ROW_HEADER} scope="row">
                <Link to={capability.address}>{capability.title}</Link>
              </th>
              {platforms.map((platform, place) => {
                const cell = cells[place];
                return cell && <CoverageCell key={platform.permalink} cell={cell} platform={platform} />;
              })}
            </tr>
          ))}
        </tbody>
        <tfoot {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...ROW_HEADER} scope="row">
              Covered of {rows.length}
            </th>
            {platforms.map(({name, permalink}, place) => (
              <td key={permalink} {...CELL} data-column={implementationPlace(name)}>
                {rows.filter(({cells}) => cells[place]?.isCovered).length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
