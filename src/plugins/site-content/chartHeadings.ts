import type {ChartHeading} from '../../model/pageData';

/** A technology as the newest survey lists it under a heading. */
interface Listed {
  label: string;
  /** The id of a technology. */
  technology: string;
  /** 0 to 1 */
  relevance: number;
}

const plain = (words: string) => words.toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ').trim();

/** Takes the name of a capability and what the survey lists for it, in its order; gives that by heading. */
export function toHeadings(title: string, listed: readonly Listed[]): ChartHeading[] {
  const headings = new Map<string, Omit<Listed, 'label'>[]>();
  for (const {label, technology, relevance} of listed) {
    headings.set(label, [...(headings.get(label) ?? []), {technology, relevance}]);
  }
  return [...headings].map(([label, soundings]) => ({
    ...((headings.size > 1 || plain(label) !== plain(title)) && {label}),
    soundings: soundings.sort((one, other) => other.relevance - one.relevance),
  }));
}
