import {LEFT_OUT} from './marking';
import {rankMatches} from './ranking';
import {createUnfolding} from './unfolding';

/** What of a list is shown, by the places of its rows as they were drawn. */
export interface ShownRows {
  isMatch: readonly boolean[];
  order: readonly number[];
  /** How many of the rows that match stand open. */
  open: number;
}

/** So many rows fill a screen. */
const ROWS_OF_A_SCREEN = 12;

/**
 * Takes the rows of a list, gives what filters, folds and sorts them. A row that is folded away and one that does not
 * match look alike: so a change touches no more rows than stand open, however long the list is.
 */
export function createRowList(rows: readonly Element[]): (shown: ShownRows) => void {
  const unfold = createUnfolding(rows, LEFT_OUT, ROWS_OF_A_SCREEN);
  const list = rows[0]?.parentElement;
  let lastOrder = rows.map((_, place) => place).join();
  return ({isMatch, order, open}) => {
    unfold(rankMatches(order, isMatch), open);
    const newOrder = order.join();
    if (newOrder === lastOrder) return;
    lastOrder = newOrder;
    list?.append(...order.flatMap((place) => rows[place] ?? []));
  };
}
