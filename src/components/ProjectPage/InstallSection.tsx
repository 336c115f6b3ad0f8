import Link from '@docusaurus/Link';
import type {ProjectPage} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import Cautions from '../Cautions';
import CodeBlock from '../CodeBlock';
import CodeWords from '../CodeWords';
import PageSection from '../PageSection';
import styles from './styles.module.css';

/** How to get a project: what to know and to have before, then what to type. Nothing for one that is only to be read. */
export default function InstallSection({project}: {project: ProjectPage}): ReactNode {
  const {kind, repository, install} = project;
  if (kind === 'community') return null;
  const {cautions, needs, commands} = install;
  return (
    <PageSection id="install" title="How to get it" beside>
      <Cautions cautions={cautions} />
      {needs.length > 0 && (
        <ul className={styles.needs}>
          {needs.map((need) => (
            <li key={need}>
              <CodeWords text={need} />
            </li>
          ))}
        </ul>
      )}
      {commands.length > 0 ? (
        <div className={styles.commands}>
          {commands.map(({label, command}) => (
            <CodeBlock key={label} label={label} language="shell">
              {command}
            </CodeBlock>
          ))}
        </div>
      ) : (
        <p className={styles.words}>
          We know of no command that installs it. Its code is in the{' '}
          <Link to={repository.address}>repository</Link>.
        </p>
      )}
    </PageSection>
  );
}
