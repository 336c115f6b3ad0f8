import type {PageLink, TalkEntry, TalksPage} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate} from './claims';
import {TALK_KINDS} from './kindNames';

type Talk = SiteContent['talks'][number];
type Organisations = SiteContent['organisations'];

/** What the address of a talk leads to. */
const TARGETS: Record<Talk['kind'], string> = {
  talk: 'Recording',
  article: 'Article',
  interview: 'Recording',
  video: 'Recording',
  slides: 'Slides',
};

/** Gives what links to an organisation under a name as the content spells it; it throws for an unknown one. */
function linkOrganisations(organisations: Organisations): (name: string) => PageLink {
  const addresses = new Map(
    organisations.flatMap(({name, shortName, permalink}): [string, string][] => [
      [name, permalink],
      [shortName, permalink],
    ]),
  );
  return (name) => {
    const address = addresses.get(name);
    if (address === undefined) throw new RangeError(`No organisation is called "${name}".`);
    return {title: name, address};
  };
}

function toSubjects({patterns, projects, technologies, capabilities}: Talk): TalkEntry['about'] {
  return [
    ...patterns.map(({id, title, permalink}) => ({id: `pattern-${id}`, title, address: permalink})),
    ...projects.map(({id, name, permalink}) => ({id: `project-${id}`, title: name, address: permalink})),
    ...technologies.map(({id, shortName, permalink}) => ({
      id: `technology-${id}`,
      title: shortName,
      address: permalink,
    })),
    ...capabilities.map(({id, title, permalink}) => ({id: `capability-${id}`, title, address: permalink})),
  ];
}

function toLinks({kind, url, slides}: Talk): PageLink[] {
  return [
    {title: TARGETS[kind], address: url},
    ...(slides && slides !== url ? [{title: 'Slides', address: slides}] : []),
  ];
}

function toTalkEntry(talk: Talk, toOrganisation: (name: string) => PageLink): TalkEntry {
  const {id, title, date, kind, venue, people, organisations, summary} = talk;
  return {
    id,
    title,
    date,
    kind,
    kindName: TALK_KINDS[kind],
    ...(venue && {event: venue}),
    people: people.map(({name, affiliation}) => ({
      name,
      ...(affiliation && {affiliation: toOrganisation(affiliation)}),
    })),
    summary,
    links: toLinks(talk),
    about: toSubjects(talk),
    organisations: organisations.map(toOrganisation),
  };
}

/**
 * Takes the linked talks and organisations and today (YYYY-MM-DD), gives what the list of talks shows; throws when a
 * talk names an organisation that is not among them.
 */
export function buildTalksPage(
  {talks, organisations}: Pick<SiteContent, 'talks' | 'organisations'>,
  today: string,
): TalksPage {
  const toOrganisation = linkOrganisations(organisations);
  const sources = new Map(talks.map(({source}) => [source.url, source]));
  return {
    talks: talks.map((talk) => toTalkEntry(talk, toOrganisation)),
    sources: [...sources.values()].map(({title, url, date}) => ({
      title,
      address: url,
      ...(date && {date: toClaimDate(date, today)}),
    })),
  };
}
