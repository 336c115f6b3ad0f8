/** The days and months of entries against today, and against each other. */
import {isCalendarDay} from './fields';
import {LAUNCH_MONTH} from './member';
import {type ParsedSite, problemAt} from './parsedSite';
import {readPostPath} from './postPath';
import type {ContentProblem} from './problems';
import {EACH, findReferences} from './references';
import type {SiteSources} from './siteSources';
import {CNCF_FOUNDED, cncfStages} from './technology';

const DAY = 86_400_000;
const MONTH_FORM = /^\d{4}-\d{2}$/;

interface PastField {
  collection:
    | 'members'
    | 'capabilities'
    | 'technologies'
    | 'surveys'
    | 'projects'
    | 'patterns'
    | 'talks'
    | 'meetings';
  at: readonly string[];
  remedy: string;
}

const READ = 'Write the day on which it was published or read.';

/** Every field that tells of something that has been. A post may be written for a day to come. */
const PAST_FIELDS: readonly PastField[] = [
  {collection: 'members', at: ['since'], remedy: 'Add the member when it is listed.'},
  {collection: 'members', at: ['sources', EACH, 'date'], remedy: READ},
  {collection: 'capabilities', at: ['sources', EACH, 'date'], remedy: READ},
  ...cncfStages.map(({field}) => ({
    collection: 'technologies' as const,
    at: ['cncf', field],
    remedy: 'Write the day on which it had the status.',
  })),
  {collection: 'technologies', at: ['cncf', 'source', 'date'], remedy: READ},
  {collection: 'technologies', at: ['licence', 'source', 'date'], remedy: READ},
  {collection: 'technologies', at: ['retired', 'source', 'date'], remedy: READ},
  {collection: 'technologies', at: ['notes', EACH, 'source', 'date'], remedy: READ},
  {collection: 'surveys', at: ['date'], remedy: 'Add the survey when it has been held.'},
  {collection: 'surveys', at: ['source', 'date'], remedy: READ},
  {collection: 'projects', at: ['licence', 'source', 'date'], remedy: READ},
  {collection: 'projects', at: ['state', 'source', 'date'], remedy: READ},
  {collection: 'projects', at: ['notes', EACH, 'source', 'date'], remedy: READ},
  {collection: 'projects', at: ['sources', EACH, 'date'], remedy: READ},
  {collection: 'patterns', at: ['uses', EACH, 'source', 'date'], remedy: READ},
  {collection: 'patterns', at: ['sources', EACH, 'date'], remedy: READ},
  {collection: 'talks', at: ['date'], remedy: 'Add the talk when it has been given.'},
  {collection: 'talks', at: ['source', 'date'], remedy: READ},
  {collection: 'meetings', at: ['source', 'date'], remedy: READ},
];

/** A post has its day from its front matter or its path: Docusaurus would take any other from git. */
function checkPostDays({posts}: SiteSources, today: string): ContentProblem[] {
  return posts.flatMap((source) => {
    const {value, isReadable, file} = source;
    // What is written and no day has a problem of its own.
    const isWritten = typeof value === 'object' && value !== null && 'date' in value;
    if (!isReadable || isWritten || readPostPath(file).day !== undefined) return [];
    return [
      problemAt(
        source,
        ['date'],
        `missing, and the name of the file has no day either. Add "date: ${today}".`,
      ),
    ];
  });
}

/** Today is a day in UTC: where the sun rises first it is tomorrow already. */
function latestDay(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + DAY).toISOString().slice(0, today.length);
}

function checkFuture(sources: SiteSources, {collection, at, remedy}: PastField, latest: string) {
  return sources[collection].flatMap((source) =>
    findReferences(source.value, at).flatMap(({path, id: date}) => {
      // What is no date has a problem of its own.
      const isDate = MONTH_FORM.test(date) || isCalendarDay(date);
      if (!isDate || date <= latest.slice(0, date.length)) return [];
      return [problemAt(source, path, `"${date}" is in the future. ${remedy}`)];
    }),
  );
}

function checkLaunch(members: ParsedSite['members']): ContentProblem[] {
  return members.flatMap(({source, value}) => {
    if (value === undefined) return [];
    const {founding, since} = value;
    if (founding && since !== LAUNCH_MONTH) {
      const message = `"${since}" is not the month of the launch, and the member is a founding one. Write "${LAUNCH_MONTH}", or "founding: false".`;
      return [problemAt(source, ['since'], message)];
    }
    if (since >= LAUNCH_MONTH) return [];
    const message = `"${since}" is before the launch of CNOE in "${LAUNCH_MONTH}". Write the month from which the member is listed.`;
    return [problemAt(source, ['since'], message)];
  });
}

function checkCncf(technologies: ParsedSite['technologies']): ContentProblem[] {
  return technologies.flatMap(({source, value}) =>
    cncfStages.flatMap(({field}) => {
      const day = value?.cncf[field];
      if (value === undefined || day === undefined) return [];
      if (day < CNCF_FOUNDED) {
        const message = `"${day}" is before "${CNCF_FOUNDED}", the day on which the CNCF was founded. Correct the day.`;
        return [problemAt(source, ['cncf', field], message)];
      }
      const {date: read} = value.cncf.source;
      if (day <= read) return [];
      const message = `"${day}" is after "${read}", the day on which the source was read. Correct one of the two.`;
      return [problemAt(source, ['cncf', field], message)];
    }),
  );
}

/** Takes the checked entries, all sources and today, YYYY-MM-DD; gives a problem for each date that cannot be. */
export function checkDates(site: ParsedSite, sources: SiteSources, today: string): ContentProblem[] {
  const latest = latestDay(today);
  const future = PAST_FIELDS.flatMap((past) => checkFuture(sources, past, latest));
  const placeOf = ({file, field}: ContentProblem) => JSON.stringify([file, field]);
  const told = new Set(future.map(placeOf));
  const others = [...checkLaunch(site.members), ...checkCncf(site.technologies)];
  // One mistake is told once.
  return [
    ...future,
    ...checkPostDays(sources, today),
    ...others.filter((problem) => !told.has(placeOf(problem))),
  ];
}
