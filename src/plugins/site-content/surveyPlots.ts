import {compareNames} from '../../model/compare';
import type {SurveyPlot, SurveyPlotRow} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';

type Survey = SiteContent['surveys'][number];
type Technology = Survey['labels'][number]['technologies'][number]['technology'];

interface Heading {
  label: string;
  capability?: NonNullable<SurveyPlot['capability']>;
  rows: Map<string, {technology: Technology; relevances: (number | null)[]}>;
}

function compareRows(one: SurveyPlotRow, other: SurveyPlotRow): number {
  const newest = ({relevances}: SurveyPlotRow) => relevances.at(-1) ?? -1;
  return newest(other) - newest(one) || compareNames(one.technology.name, other.technology.name);
}

/** Takes all surveys, newest first; gives what they say under each heading, in the order of the newest survey. */
export function buildSurveyPlots(surveys: readonly Survey[]): SurveyPlot[] {
  const headings = new Map<string, Heading>();
  surveys.forEach(({labels}, age) => {
    const edition = surveys.length - 1 - age;
    for (const {label, capability, technologies} of labels) {
      const heading: Heading = headings.get(label) ?? {label, rows: new Map()};
      headings.set(label, heading);
      if (capability) {
        const {id, title, permalink} = capability;
        heading.capability ??= {id, title, permalink};
      }
      for (const {technology, relevance} of technologies) {
        const row = heading.rows.get(technology.id) ?? {
          technology,
          relevances: surveys.map(() => null),
        };
        row.relevances[edition] = relevance;
        heading.rows.set(technology.id, row);
      }
    }
  });
  return [...headings.values()].map(({rows, ...heading}) => ({
    ...heading,
    rows: [...rows.values()]
      .map(({technology: {id, shortName, permalink}, relevances}) => ({
        technology: {id, name: shortName, permalink},
        relevances,
      }))
      .sort(compareRows),
  }));
}

/** Takes the plots and the capabilities in the order of the map, gives the plots in that order, those of none last. */
export function inMapOrder(
  plots: readonly SurveyPlot[],
  capabilities: SiteContent['capabilities'],
): SurveyPlot[] {
  const order = new Map(capabilities.map(({id}, index) => [id, index]));
  const place = ({capability}: SurveyPlot) => order.get(capability?.id ?? '') ?? order.size;
  return [...plots].sort((one, other) => place(one) - place(other));
}
