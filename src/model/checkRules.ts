/** The rules that span fields or entries. */
import {meantId} from './checkReferences';
import {findCycles} from './cycles';
import {isDay} from './fields';
import {type ParsedSite, problemAt} from './parsedSite';
import {checkPatternForm} from './patternForm';
import type {ContentProblem} from './problems';
import {findRecurrenceClash} from './recurrence';
import {shorten} from './shorten';
import {cncfStages, cncfStatuses} from './technology';

type Entries<Collection extends keyof ParsedSite> = ParsedSite[Collection];

function idsOf(entries: readonly {source: {id: string}}[]): Set<string> {
  return new Set(entries.map(({source}) => source.id));
}

/** Gives, for a technology and a capability, the file to add the one to the other in; undefined when it stands there. */
function serviceFinder({technologies, capabilities}: ParsedSite) {
  const known = idsOf(capabilities);
  const served = new Map(
    technologies.map(({source, value}) => [
      source.id,
      value && {file: source.file, ids: new Set(value.capabilities.map((id) => meantId(id, known)))},
    ]),
  );
  return (technology: string, capability: string): string | undefined => {
    const entry = served.get(technology);
    if (entry === undefined || !known.has(capability) || entry.ids.has(capability)) return undefined;
    return entry.file;
  };
}

type FindService = ReturnType<typeof serviceFinder>;

function checkSurveys(surveys: Entries<'surveys'>, missingIn: FindService): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const {source, value} of surveys) {
    if (!isDay(source.id)) {
      const example = value?.date ?? '2023-11-12';
      const message = `the file name "${shorten(source.id)}" is not a day. Name the file after the day of the survey, as in ${example}.yaml.`;
      problems.push(problemAt(source, [], message));
    }
    if (value === undefined) continue;
    if (value.date !== source.id && isDay(source.id)) {
      problems.push(
        problemAt(
          source,
          ['date'],
          `"${value.date}" is not the date in the file name. Write "${source.id}", or rename the file.`,
        ),
      );
    }
    const labels = new Set<string>();
    for (const [index, {label, capability, technologies}] of value.labels.entries()) {
      const folded = label.toLowerCase();
      if (labels.has(folded)) {
        const message = `"${shorten(label)}" is listed twice. Keep one.`;
        problems.push(problemAt(source, ['labels', index, 'label'], message));
      }
      labels.add(folded);
      if (capability === undefined) continue;
      for (const [choice, {technology}] of technologies.entries()) {
        const file = missingIn(technology, capability);
        if (file === undefined) continue;
        const message = `"${technology}" is listed for "${capability}", and does not serve it. Add "${capability}" to the capabilities of ${file}.`;
        problems.push(problemAt(source, ['labels', index, 'technologies', choice, 'technology'], message));
      }
    }
  }
  return problems;
}

function checkCapabilities(capabilities: Entries<'capabilities'>, missingIn: FindService): ContentProblem[] {
  return capabilities.flatMap(({source, value}) => {
    const itself = (value?.related ?? []).flatMap((id, index) =>
      id === source.id
        ? [problemAt(source, ['related', index], `"${id}" is this capability. Remove it.`)]
        : [],
    );
    const unserved = (value?.sources ?? []).flatMap(({names = []}, index) =>
      names.flatMap((id, position) => {
        const file = missingIn(id, source.id);
        if (file === undefined) return [];
        const message = `"${id}" does not serve this capability. Add "${source.id}" to the capabilities of ${file}, or remove it here.`;
        return [problemAt(source, ['sources', index, 'names', position], message)];
      }),
    );
    return [...itself, ...unserved];
  });
}

function surveyedIds({surveys, technologies}: ParsedSite): Set<string> {
  const known = idsOf(technologies);
  return new Set(
    surveys.flatMap(({value}) =>
      (value?.labels ?? []).flatMap((label) =>
        label.technologies.map(({technology}) => meantId(technology, known)),
      ),
    ),
  );
}

function checkEmptyCapabilities(site: ParsedSite): ContentProblem[] {
  // A survey with problems may be the one that lists it.
  if (site.surveys.some(({value}) => value === undefined)) return [];
  // A survey that lists it for a capability has its own problem, which says what to add.
  const surveyed = surveyedIds(site);
  return site.technologies.flatMap(({source, value}) => {
    if (value === undefined || value.capabilities.length > 0 || surveyed.has(source.id)) return [];
    const message =
      'empty, and no survey lists it under a label without a capability. Add the id of a capability.';
    return [problemAt(source, ['capabilities'], message)];
  });
}

type Cncf = NonNullable<Entries<'technologies'>[number]['value']>['cncf'];

/** What is wrong with the days of a status in the CNCF, by field. */
function describeStages(cncf: Cncf): {field: string; message: string}[] {
  const found: {field: string; message: string}[] = [];
  let before: {field: string; day: string} | undefined;
  for (const {status, field} of cncfStages) {
    const day = cncf[field];
    if (day === undefined) {
      if (status !== cncf.status) continue;
      const message = `missing, and the status is "${status}". Add the day, e.g. "${field}: 2023-10-03".`;
      found.push({field, message});
      continue;
    }
    if (cncfStatuses.indexOf(status) > cncfStatuses.indexOf(cncf.status)) {
      const message = `"${day}" is given, and the status is "${cncf.status}". Remove the day, or correct the status.`;
      found.push({field, message});
    } else if (before !== undefined && day < before.day) {
      const message = `"${day}" is before "${before.day}", the day of "${before.field}". Correct one of the two.`;
      found.push({field, message});
    }
    before = {field, day};
  }
  return found;
}

function checkStages(technologies: Entries<'technologies'>): ContentProblem[] {
  return technologies.flatMap(({source, value}) =>
    (value ? describeStages(value.cncf) : []).map(({field, message}) =>
      problemAt(source, ['cncf', field], message),
    ),
  );
}

function checkPatterns(patterns: Entries<'patterns'>): ContentProblem[] {
  const itself = patterns.flatMap(({source, value}) =>
    (value?.related ?? []).flatMap((id, index) =>
      id === source.id ? [problemAt(source, ['related', index], `"${id}" is this pattern. Remove it.`)] : [],
    ),
  );
  const byId = new Map(patterns.map(({source, value}) => [source.id, {source, value}]));
  const cycles = findCycles(new Map(patterns.map(({source, value}) => [source.id, value?.buildsOn ?? []])));
  const circles = cycles.flatMap((cycle) => {
    const [first = '', next = first] = cycle;
    const {source, value} = byId.get(first) ?? {};
    if (source === undefined) return [];
    if (cycle.length === 1) {
      const index = value?.buildsOn?.indexOf(first) ?? 0;
      return [problemAt(source, ['buildsOn', index], `"${first}" is this pattern. Remove it.`)];
    }
    const way = [...cycle, first].map((id) => `"${id}"`).join(' → ');
    const message = `patterns build on one another in a circle: ${way}. Remove one of these links.`;
    return [problemAt(source, ['buildsOn', value?.buildsOn?.indexOf(next) ?? 0], message)];
  });
  return [...itself, ...circles];
}

function checkExcerpts(posts: Entries<'posts'>): ContentProblem[] {
  return posts.flatMap(({source}) =>
    !source.isParsed || source.hasExcerpt
      ? []
      : [
          problemAt(
            source,
            [],
            'the post has no excerpt for the list. Add "{/* truncate */}" after its first paragraph.',
          ),
        ],
  );
}

function checkMeetings(meetings: Entries<'meetings'>): ContentProblem[] {
  return meetings.flatMap(({source, value}) => {
    if (value?.recurrence === undefined) return [];
    const clash = findRecurrenceClash(value.start.slice(0, 'YYYY-MM-DD'.length), value.recurrence);
    return clash === undefined ? [] : [problemAt(source, [clash.field], clash.message)];
  });
}

/** Takes the checked entries, gives a problem for each rule that spans fields or entries. */
export function checkRules(site: ParsedSite): ContentProblem[] {
  const missingIn = serviceFinder(site);
  return [
    ...checkSurveys(site.surveys, missingIn),
    ...checkCapabilities(site.capabilities, missingIn),
    ...checkEmptyCapabilities(site),
    ...checkStages(site.technologies),
    ...checkPatterns(site.patterns),
    ...site.patterns.flatMap(({source}) => checkPatternForm(source)),
    ...checkExcerpts(site.posts),
    ...checkMeetings(site.meetings),
  ];
}
