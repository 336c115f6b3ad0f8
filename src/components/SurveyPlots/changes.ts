import type {SurveyPlot} from '@site/src/model/pageData';

/** What became of a technology from one edition to the next; `absent` when neither lists it. */
export type Change = 'rose' | 'new' | 'fell' | 'gone' | 'stayed' | 'absent';

/** Takes the relevances by edition, oldest first; gives the change up to the newest. One edition alone has none. */
export function changeOf(relevances: readonly (number | null)[]): Change {
  const newest = relevances.at(-1) ?? null;
  const before = relevances.length > 1 ? (relevances.at(-2) ?? null) : newest;
  if (newest === null) return before === null ? 'absent' : 'gone';
  if (before === null) return 'new';
  if (newest === before) return 'stayed';
  return newest > before ? 'rose' : 'fell';
}

/** Takes the plots of a survey, gives how often each change occurs. */
export function countChanges(plots: readonly SurveyPlot[]): Record<Change, number> {
  const counts: Record<Change, number> = {rose: 0, new: 0, fell: 0, gone: 0, stayed: 0, absent: 0};
  for (const {rows} of plots) {
    for (const {relevances} of rows) counts[changeOf(relevances)] += 1;
  }
  return counts;
}

/** Takes the plots of a survey, gives the changes in words, such as "7 soundings rose, 6 came new, none fell …". */
export function describeChanges(plots: readonly SurveyPlot[]): string {
  const {rose, new: came, fell, gone, stayed} = countChanges(plots);
  const soundings = rose === 1 ? 'sounding' : 'soundings';
  return (
    `${rose || 'no'} ${soundings} rose, ${came || 'none'} came new, ${fell || 'none'} fell, ` +
    `${gone || 'none'} went and ${stayed || 'none'} stayed as they were`
  );
}
