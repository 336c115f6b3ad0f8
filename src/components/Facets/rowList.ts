import {createUnfolding, type Unfold} from './unfolding';

/**
 * Takes the rows of a list, gives what filters, folds and sorts them. A row that is folded away and one that does not
 * match look alike: so a change touches no more rows than stand open, however long the list is.
 */
export function createRowList(rows: readonly Element[]): Unfold {
  const unfold = createUnfolding(rows);
  const list = rows[0]?.parentElement;
  let lastOrder = rows.map((_, place) => place).join();
  return (shown, along) => {
    unfold(shown, along);
    const order = shown.order.join();
    if (order === lastOrder) return;
    lastOrder = order;
    list?.append(...shown.order.flatMap((place) => rows[place] ?? []));
  };
}
