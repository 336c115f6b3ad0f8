import type {DiagramBody} from './diagram';
import {collectLabels, inline, plainWords, toBody} from './diagramWords';

type Axis = {title: string} & (
  | {type: 'linear'; min: number; max: number}
  | {type: 'band'; categories: string[]}
);

/** What Mermaid's grammar reads of an XY chart. */
export interface ChartDb {
  getChartConfig: () => {chartOrientation: string};
  getDiagramTitle: () => string;
  getXYChartData: () => {
    xAxis: Axis;
    yAxis: Axis;
    plots: {type: string; title?: string; data: [at: string, value: number][]}[];
  };
}

/** Takes what the grammar reads of an XY chart, gives it in the form that is drawn. */
export function readChart(db: ChartDb): DiagramBody {
  const labels = collectLabels();
  const {xAxis, yAxis, plots} = db.getXYChartData();
  const isHorizontal = db.getChartConfig().chartOrientation === 'horizontal';
  const lines = [`xychart-beta${isHorizontal ? ' horizontal' : ''}`];
  const title = plainWords(db.getDiagramTitle());
  if (title !== '') lines.push(`title "${labels.add(title, 'plain')}"`);
  for (const [name, axis] of [
    ['x-axis', xAxis],
    ['y-axis', yAxis],
  ] as const) {
    const words = plainWords(axis.title) === '' ? '' : ` "${labels.add(axis.title, 'plain')}"`;
    const scale =
      axis.type === 'band'
        ? ` [${axis.categories.map((category) => labels.add(category, 'plain')).join(', ')}]`
        : Number.isFinite(axis.min)
          ? ` ${axis.min} --> ${axis.max}`
          : '';
    if (words !== '' || scale !== '') lines.push(`${name}${words}${scale}`);
  }
  const sentences = title === '' ? [] : [`${inline(title)}.`];
  for (const {type, title: own, data} of plots) {
    lines.push(`${type} [${data.map(([, value]) => value).join(', ')}]`);
    const name = own ? `${plainWords(own)}: ` : '';
    sentences.push(`${name}${data.map(([at, value]) => `${plainWords(String(at))} ${value}`).join(', ')}.`);
  }
  return {
    ...toBody({lines, labels, sentences}),
    legend: plots.map(({title: own}) => inline(plainWords(own ?? '')) || undefined),
  };
}
