import type {Caution, ProjectPage, ShownClaim} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toCaution, toClaimDate, toShownSource} from './claims';
import {toNews, toPatternLinks} from './mentions';
import {findTechnologies, serves, toUsedTechnologies} from './projectCover';

type Project = SiteContent['projects'][number];
type Technology = SiteContent['technologies'][number];
type NoteSubject = Project['notes'][number]['about'];

function notesAbout({notes}: Project, subject: NoteSubject, today: string): Caution[] {
  return notes.filter(({about}) => about === subject).map((note) => toCaution(note, today));
}

function toCautions(project: Project, used: readonly Technology[], today: string): Caution[] {
  return [
    ...(project.state ? [toCaution(project.state, today)] : []),
    ...used.flatMap(({shortName, permalink, retired}) =>
      retired ? [{...toCaution(retired, today), about: {title: shortName, address: permalink}}] : [],
    ),
    ...notesAbout(project, undefined, today),
  ];
}

function toParts(
  {parts, lastCommit}: Project,
  byId: ReadonlyMap<string, Technology>,
): ProjectPage['parts']['list'] {
  return parts.map(({name, folder, maintainer, summary, technologies}) => ({
    name,
    ...(folder && lastCommit && {folder: {title: folder, address: `${lastCommit.url}/${folder}`}}),
    ...(maintainer && {maintainer}),
    summary,
    technologies: toUsedTechnologies(findTechnologies(technologies, byId)),
  }));
}

function toClaims({licence, sources}: Project, today: string): ShownClaim[] {
  return [
    ...sources.map((source) => ({claim: 'What this page says', ...toShownSource(source, today)})),
    {
      claim: licence.name ? `Licence ${licence.name}` : 'No licence file',
      ...(licence.source && toShownSource(licence.source, today)),
    },
  ];
}

/** Takes a linked project and what surrounds it, gives what its page shows. */
export function buildProjectPage({
  project,
  technologies,
  today,
  editUrl,
}: {
  project: Project;
  technologies: ReadonlyMap<string, Technology>;
  /** YYYY-MM-DD */
  today: string;
  editUrl: string;
}): ProjectPage {
  const {name, summary, kind, state, lastCommit, licence, language, repository, capabilities} = project;
  const used = findTechnologies(project.technologies, technologies);
  const others = used.filter((technology) => !capabilities.some(({id}) => serves(technology, id)));
  return {
    name,
    summary,
    kind,
    ...(state && {state: state.name}),
    ...(lastCommit && {
      lastCommit: {
        ...toClaimDate(lastCommit.date, today),
        source: {title: lastCommit.title, address: lastCommit.url},
      },
    }),
    licence: {
      ...(licence.name && {name: licence.name}),
      openness: licence.openness,
      isRead: licence.source !== undefined,
    },
    ...(language && {language}),
    repository: {title: new URL(repository).pathname.slice(1), address: repository},
    links: project.links.map(({title, url}) => ({title, address: url})),
    cautions: toCautions(project, used, today),
    install: {
      cautions: notesAbout(project, 'install', today),
      needs: project.needs,
      commands: project.install,
    },
    parts: {cautions: notesAbout(project, 'parts', today), list: toParts(project, technologies)},
    covers: {
      cautions: notesAbout(project, 'capabilities', today),
      capabilities: capabilities.map(({id, title, permalink}) => ({
        capability: {title, address: permalink},
        technologies: toUsedTechnologies(used.filter((technology) => serves(technology, id))),
      })),
      otherTechnologies: toUsedTechnologies(others),
    },
    details: project.details,
    past: notesAbout(project, 'history', today),
    patterns: toPatternLinks(project.patterns),
    news: toNews(project),
    claims: toClaims(project, today),
    editUrl,
  };
}
