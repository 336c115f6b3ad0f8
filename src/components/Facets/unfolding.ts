import {afterPaint} from './afterPaint';
import {createMarking, LEFT_OUT} from './marking';
import {watchRoom} from './room';

/** What of a list is shown, by the places of its things as they were drawn. */
export interface ShownThings {
  isMatch: readonly boolean[];
  order: readonly number[];
  /** How many of the things that match stand open. */
  open: number;
}

/**
 * Takes what of a list is shown, and how many things there is room for on the screen. Gives by place what is left out,
 * and what comes after all that there is room for.
 */
export function planUnfolding(
  {isMatch, order, open}: ShownThings,
  room: number,
): {isOut: boolean[]; isLater: boolean[]} {
  const isOut = isMatch.map(() => true);
  const isLater = isMatch.map(() => false);
  let rank = 0;
  for (const place of order) {
    isLater[place] = rank >= room;
    if (!isMatch[place]) continue;
    isOut[place] = rank >= open;
    rank += 1;
  }
  return {isOut, isLater};
}

/** Shows what of a list is shown; is told how to change what goes along with its things, which are to be left as they are. */
export type Unfold = (shown: ShownThings, along?: (isLeft: readonly boolean[]) => void) => void;

/**
 * Takes the things of a list, gives what leaves out and shows. What lies below the screen changes once the screen has
 * been painted, so that a list of thousands answers within a frame. All changes at once at first and when more things
 * open: nothing is slow then.
 */
export function createUnfolding(things: readonly Element[]): Unfold {
  const leaveOut = createMarking(
    things.map((thing) => [thing]),
    LEFT_OUT,
  );
  const room = watchRoom(things);
  let callOff = () => {};
  let lastOpen: number | undefined;
  return (shown, along) => {
    callOff();
    const isOfAScreen = shown.open === lastOpen;
    lastOpen = shown.open;
    const {isOut, isLater} = planUnfolding(shown, isOfAScreen ? room() : Number.POSITIVE_INFINITY);
    const change = (isLeft: readonly boolean[]) => {
      along?.(isLeft);
      leaveOut(isOut.map((out, place) => (isLeft[place] ? undefined : out)));
    };
    change(isLater);
    if (isLater.includes(true)) callOff = afterPaint(() => change([]));
  };
}
