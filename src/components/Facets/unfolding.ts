import {afterPaint} from './afterPaint';
import {createMarking} from './marking';

/** Takes the rank of each thing and how many stand open; those of a higher rank are left out. */
export type Unfold = (ranks: readonly number[], open: number) => void;

/**
 * Takes the things of a list, the attribute that leaves one out, and how many fill a screen; gives what leaves out and
 * shows. What comes into the list below the screen is shown once the screen has been painted, so that a list of
 * thousands answers within a frame. All comes at once where that would be seen: to a reader who has scrolled on, a list
 * that is shorter for a moment would move what is read; and at first, and when more rows open, nothing is slow.
 */
export function createUnfolding(things: readonly Element[], attribute: string, ofAScreen: number): Unfold {
  const leaveOut = createMarking(
    things.map((thing) => [thing]),
    attribute,
  );
  let wasOut: readonly boolean[] = things.map((thing) => thing.hasAttribute(attribute));
  let callOff = () => {};
  let lastOpen: number | undefined;
  let isScrolled = false;
  window.addEventListener(
    'scroll',
    () => {
      isScrolled = window.scrollY > window.innerHeight;
    },
    {passive: true},
  );
  const apply = (isOut: readonly boolean[]) => {
    leaveOut(isOut);
    wasOut = isOut;
  };
  return (ranks, open) => {
    callOff();
    const isOut = ranks.map((rank) => rank >= open);
    const isBelow = ranks.map((rank, place) => rank >= ofAScreen && wasOut[place] === true);
    if (isScrolled || open !== lastOpen) {
      lastOpen = open;
      apply(isOut);
      return;
    }
    apply(isOut.map((out, place) => out || isBelow[place] === true));
    callOff = afterPaint(() => apply(isOut));
  };
}
