import {foldRows} from './folding';
import {FOLDED} from './ShowAll';
import {createShade} from './shading';

/** What of a list is shown, by the places of its rows as they were drawn. */
export interface ShownRows {
  isMatch: readonly boolean[];
  order: readonly number[];
  /** How many of the rows that match stand open. */
  open: number;
}

/** Takes the rows of a list, gives what shows, folds and sorts them, touching only what changes. */
export function createRowList(rows: readonly Element[]): (shown: ShownRows) => void {
  const alone = rows.map((row) => [row]);
  const shade = createShade(alone, 'hidden');
  const fold = createShade(alone, FOLDED);
  const list = rows[0]?.parentElement;
  let lastOrder = rows.map((_, place) => place).join();
  return ({isMatch, order, open}) => {
    shade(isMatch.map((matches) => !matches));
    fold(foldRows(order, isMatch, open));
    const newOrder = order.join();
    if (newOrder === lastOrder) return;
    lastOrder = newOrder;
    list?.append(...order.flatMap((place) => rows[place] ?? []));
  };
}
