import type {PatternEntry, PatternsPage} from '../../model/pageData';
import {type Maturity, PATTERN_GROUP_NAMES, PERSONA_NAMES} from '../../model/pattern';
import type {SiteContent} from '../../model/siteContent';

type Pattern = SiteContent['patterns'][number];

const MATURITY_NAMES: Record<Maturity, string> = {validated: 'Validated', used: 'Used', proposed: 'Proposed'};
const MATURITIES = Object.keys(MATURITY_NAMES);

interface FacetSource {
  name: string;
  legend: string;
  optionsOf: (pattern: Pattern) => {value: string; label: string}[];
}

/** What the finder is filtered by. */
const FACETS: readonly FacetSource[] = [
  {
    name: 'capability',
    legend: 'Capability',
    optionsOf: ({capabilities}) => capabilities.map(({id, title}) => ({value: id, label: title})),
  },
  {
    name: 'persona',
    legend: 'Who feels it (our reading)',
    optionsOf: ({personas}) => personas.map((value) => ({value, label: PERSONA_NAMES[value]})),
  },
  {
    name: 'maturity',
    legend: 'Maturity',
    optionsOf: ({maturity}) => [{value: maturity, label: MATURITY_NAMES[maturity]}],
  },
  {
    name: 'technology',
    legend: 'Technology',
    optionsOf: ({technologies}) => technologies.map(({id, name}) => ({value: id, label: name})),
  },
];

function toFacet({name, legend, optionsOf}: FacetSource, patterns: readonly Pattern[]) {
  const found = new Map<string, {value: string; label: string; count: number}>();
  for (const option of patterns.flatMap(optionsOf)) {
    const known = found.get(option.value) ?? {...option, count: 0};
    known.count += 1;
    found.set(option.value, known);
  }
  const options = [...found.values()].sort((one, other) => other.count - one.count);
  return {name, legend, options: options.map(({value, label}) => ({value, label}))};
}

function toEntry(pattern: Pattern): PatternEntry {
  const {id, title, permalink, description, problem, maturity, capabilities, technologies, group} = pattern;
  return {
    id,
    title,
    permalink,
    description,
    problem,
    maturity,
    values: Object.fromEntries(
      FACETS.map(({name, optionsOf}) => [name, optionsOf(pattern).map(({value}) => value)]),
    ),
    capabilities: capabilities.map((capability) => capability.title),
    words: [PATTERN_GROUP_NAMES[group], ...technologies.map(({name}) => name)].join(' '),
  };
}

/** Takes the linked patterns, gives what the finder shows. */
export function buildPatternsPage(patterns: readonly Pattern[]): PatternsPage {
  const rank = ({maturity}: PatternEntry) => MATURITIES.indexOf(maturity);
  return {
    patterns: patterns.map(toEntry).sort((one, other) => rank(one) - rank(other)),
    facets: FACETS.map((facet) => toFacet(facet, patterns)),
  };
}
