import type {ProjectEntry, ProjectsPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate} from './claims';

type Project = SiteContent['projects'][number];

function toProjectEntry(
  {name, permalink, summary, licence: {openness}, state, lastCommit, capabilities}: Project,
  today: string,
): ProjectEntry {
  return {
    name,
    permalink,
    summary,
    openness,
    ...(state && {state: state.name}),
    ...(lastCommit && {lastCommit: toClaimDate(lastCommit.date, today)}),
    capabilities: capabilities.map(({title}) => title),
  };
}

/** Takes the linked projects, in the order of their lists, and today (YYYY-MM-DD); gives what the list of them shows. */
export function buildProjectsPage(projects: SiteContent['projects'], today: string): ProjectsPage {
  const kinds = [...new Set(projects.map(({kind}) => kind))];
  return {
    kinds: kinds.map((kind) => ({
      kind,
      projects: projects
        .filter((project) => project.kind === kind)
        .map((project) => toProjectEntry(project, today)),
    })),
  };
}
