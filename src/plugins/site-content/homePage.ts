import type {HomePage, MapCapability, MapSounding} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {toClaimDate} from './claims';
import type {DrawLogo} from './logoDrawing';
import {toMemberEntry} from './memberEntry';
import {toNews} from './mentions';
import {toQuoteEntry} from './quoteEntry';
import {drawSeaChart} from './seaChart';

type Capability = SiteContent['capabilities'][number];

/** How many soundings of a capability the small map has room for, by the shape of its cell. */
const ROOM: Record<Capability['shape'], number> = {row: 3, cell: 2, bar: 6};

/** How many posts, and how many talks, are news. */
const NEWS_OF_A_KIND = 4;

function strongestSoundings({soundings, shape}: Capability): Capability['soundings'] {
  const strongest = new Map<string, Capability['soundings'][number]>();
  for (const sounding of soundings) {
    const known = strongest.get(sounding.technology.id);
    if (!known || known.relevance < sounding.relevance) strongest.set(sounding.technology.id, sounding);
  }
  return [...strongest.values()].sort((one, other) => other.relevance - one.relevance).slice(0, ROOM[shape]);
}

function toMapSounding(
  {technology, relevance}: Capability['soundings'][number],
  draw: DrawLogo,
): MapSounding {
  const {id, shortName, logo} = technology;
  return {technology: {id, name: shortName, ...(logo && {logo: draw(logo)})}, relevance};
}

/**
 * Takes the linked content, today (YYYY-MM-DD) and drawers of logos by icon id, gives what the home page shows; throws
 * without a survey.
 */
export function buildHomePage({
  content,
  today,
  memberLogo,
  technologyLogo,
}: {
  content: SiteContent;
  today: string;
  memberLogo: DrawLogo;
  technologyLogo: DrawLogo;
}): HomePage {
  const {members, quotes, capabilities, surveys, talks, posts} = content;
  const [survey] = surveys;
  if (!survey) throw new Error('The home page shows the newest survey, and src/content/surveys is empty.');

  return {
    members: members.map((member) => ({...toMemberEntry(member), logo: memberLogo(member.logo)})),
    quotes: quotes.map((quote) => toQuoteEntry(quote, memberLogo)),
    capabilities: capabilities.map(
      (capability): MapCapability => ({
        id: capability.id,
        title: capability.title,
        permalink: capability.permalink,
        zone: capability.zone,
        shape: capability.shape,
        soundings: strongestSoundings(capability).map((sounding) => toMapSounding(sounding, technologyLogo)),
      }),
    ),
    soundingCount: capabilities.reduce((sum, {soundings}) => sum + soundings.length, 0),
    survey: {...toClaimDate(survey.date, today), sourceUrl: survey.source.url},
    sea: drawSeaChart(
      capabilities.map(({id, title, zone, soundings}) => ({
        id,
        title,
        zone,
        relevances: soundings.map(({relevance}) => relevance),
      })),
    ),
    news: toNews({posts: posts.slice(0, NEWS_OF_A_KIND), talks: talks.slice(0, NEWS_OF_A_KIND)}),
  };
}
