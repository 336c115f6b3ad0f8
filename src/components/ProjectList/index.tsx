import Link from '@docusaurus/Link';
import type {ProjectEntry} from '@site/src/model/pageData';
import type {ReactNode} from 'react';
import ClaimDate from '../ClaimDate';
import {PROJECT_STATES} from '../projectStates';
import VisuallyHidden from '../VisuallyHidden';
import styles from './styles.module.css';

/** One project: its name, what it does, the capabilities it serves, how it stands and when it last changed. */
function ProjectRow({name, permalink, summary, capabilities, state, lastCommit}: ProjectEntry): ReactNode {
  return (
    <li>
      <h3>
        <Link to={permalink}>{name}</Link>
      </h3>
      <div className={styles.words}>
        <p>{summary}</p>
        {capabilities.length > 0 && (
          <p className="water">
            <VisuallyHidden>For </VisuallyHidden>
            {capabilities.join(', ')}
          </p>
        )}
      </div>
      <p className={styles.state}>
        {state && <b>{PROJECT_STATES[state]}</b>}
        {lastCommit && (
          <span>
            commit of <ClaimDate {...lastCommit} style="short" />
          </span>
        )}
      </p>
    </li>
  );
}

/** Projects, one a row. */
export default function ProjectList({projects}: {projects: ProjectEntry[]}): ReactNode {
  return (
    <ul className={styles.projects}>
      {projects.map((project) => (
        <ProjectRow key={project.permalink} {...project} />
      ))}
    </ul>
  );
}
