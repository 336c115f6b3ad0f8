import {stringify} from 'csv-stringify/sync';
import type {CapabilityMapPage} from '../../model/pageData';

/** The highest relevance of a technology under the headings of a capability, by edition; empty where not listed. */
function strongest({plots, editions}: CapabilityMapPage): Map<string, (number | '')[]> {
  const byChoice = new Map<string, (number | '')[]>();
  for (const {capability, rows} of plots) {
    if (!capability) continue;
    for (const {technology, relevances} of rows) {
      const key = `${capability.id} ${technology.id}`;
      const known = byChoice.get(key) ?? editions.map(() => '' as const);
      byChoice.set(
        key,
        known.map((before, index) => {
          const relevance = relevances[index] ?? '';
          return before === '' || (relevance !== '' && relevance > before) ? relevance : before;
        }),
      );
    }
  }
  return byChoice;
}

/**
 * Takes what the map shows and the address of the site, with a slash at its end; gives it as CSV (RFC 4180) with a byte order mark, by which
 * spreadsheets know UTF-8: a header, then a line for each technology of each capability, in the order of the map.
 */
export function toMapCsv(page: CapabilityMapPage, siteAddress: string): string {
  const relevances = strongest(page);
  const technologies = new Map(page.technologies.map((technology) => [technology.id, technology]));
  const header = [
    'capability',
    'zone',
    'technology',
    'CNCF status',
    'licence',
    'openness',
    ...page.editions.map(({date}) => `relevance ${date}`),
    'survey headings',
    'named in the documentation',
    'reference implementations',
    'address',
  ];
  const rows = page.capabilities.flatMap(({id: capability, title, zone, choices}) =>
    choices.flatMap(({technology: id, soundings, evidence}) => {
      const technology = technologies.get(id);
      if (!technology) return [];
      const {name, cncf, licence = '', openness, referenceImplementations, permalink} = technology;
      return [
        [
          title,
          zone,
          name,
          cncf,
          licence,
          openness,
          ...(relevances.get(`${capability} ${id}`) ?? page.editions.map(() => '')),
          soundings.map(({label}) => label).join('; '),
          evidence.includes('documentation') ? 'yes' : 'no',
          referenceImplementations.map((project) => project.title).join('; '),
          siteAddress + permalink.slice(1),
        ],
      ];
    }),
  );
  // One record is one line, so that a page can leave some out; a line break in a field is a space.
  const oneLine = (cell: string | number) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ') : cell);
  return stringify([header, ...rows.map((row) => row.map(oneLine))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
