import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ProjectPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import {CELL, COLUMN_HEADER, ROW, ROW_GROUP, ROW_HEADER, TABLE} from '../CapabilityTable/roles';
import Cautions from '../Cautions';
import PageSection from '../PageSection';
import UsedTechnologies from '../UsedTechnologies';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

function Nothing(): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>none entered</VisuallyHidden>
    </>
  );
}

function PartRow({name, folder, maintainer, summary, technologies}: ProjectPage['parts']['list'][number]) {
  const {collectAnchor} = useBrokenLinks();
  if (folder) collectAnchor(folder.title);
  return (
    <tr {...ROW} id={folder?.title}>
      <th {...ROW_HEADER} scope="row">
        {name}
        {folder && (
          <Link className={styles.folder} to={folder.address}>
            <code>{folder.title}</code>
          </Link>
        )}
      </th>
      <td {...CELL}>{summary}</td>
      <td {...CELL} data-column="Uses">
        {technologies.length > 0 ? <UsedTechnologies technologies={technologies} /> : <Nothing />}
      </td>
      <td {...CELL} data-column="Kept by">
        {maintainer ?? <Nothing />}
      </td>
    </tr>
  );
}

/** What a collection is made up of, in a table; nothing for a project without parts. */
export default function PartSection({cautions, list}: ProjectPage['parts']): ReactNode {
  if (list.length === 0) return null;
  return (
    <PageSection id="parts" title="What it is made of">
      <Cautions cautions={cautions} />
      <table {...TABLE} className={styles.parts}>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER} scope="col">
              Part
            </th>
            <th {...COLUMN_HEADER} scope="col">
              What it adds
            </th>
            <th {...COLUMN_HEADER} scope="col">
              Uses
            </th>
            <th {...COLUMN_HEADER} scope="col">
              Kept by
            </th>
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {list.map((part) => (
            <PartRow key={part.name} {...part} />
          ))}
        </tbody>
      </table>
    </PageSection>
  );
}
