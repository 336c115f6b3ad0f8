/** What a person does to one filter. */
export type FilterChange = {control: number; text?: string};

export interface FilterAnswer {
  /** From the event to the end of the work of the frame that shows on the screen what stays there. */
  milliseconds: number;
  /** The longest work of a frame after that one: what lies below the screen may follow. 0 when nothing does. */
  later: number;
  /** Whether anything on the page changed. */
  hasChanged: boolean;
}

/** The controls that filter a page, in its order. */
export const FILTER_CONTROLS = 'main :is(input[type="checkbox"], input[type="radio"], input[type="search"])';

/** So many frames without a change, and the page has answered. */
const QUIET_FRAMES = 12;

/** Takes a change of a filter, gives what `answerTo` takes: it runs in the page and sees no name from outside. */
export function probe(change: FilterChange): Parameters<typeof answerTo>[0] {
  return {...change, selector: FILTER_CONTROLS, quietFrames: QUIET_FRAMES};
}

/**
 * Runs in the page: ticks a control, or writes a text into it, as a frame begins, and gives how long the page works
 * at the answer: handlers, style, layout and paint. What only tells a screen reader of the answer may come later.
 * Throws when there is no such control.
 */
export async function answerTo({
  control,
  text,
  selector,
  quietFrames,
}: FilterChange & {selector: string; quietFrames: number}): Promise<FilterAnswer> {
  const element = document.querySelectorAll<HTMLInputElement>(selector)[control];
  if (!element) throw new Error(`The page has no control ${control}.`);

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A message that is sent while a frame is made arrives once its style, layout and paint are done.
  const frameDone = () =>
    new Promise<number>((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  // The rows, plots and capabilities on the screen with what is in them, and where each stands.
  const readScreen = () => {
    const placeOf = (part: Element) => part.getBoundingClientRect();
    return [...document.querySelectorAll('main :is([data-row], [data-plot], [data-capability])')]
      .filter((part) => placeOf(part).height > 0 && placeOf(part).top < window.innerHeight)
      .flatMap((part) => [part, ...part.querySelectorAll('[data-choice], [data-sounding]')])
      .map((part) => {
        const {left, top} = placeOf(part);
        return `${left} ${top} ${part.hasAttribute('data-faded')} ${part.textContent?.slice(0, 40)}`;
      })
      .join('\n');
  };
  let changes = 0;
  const observer = new MutationObserver((records) => {
    for (const {target} of records) {
      const place = target instanceof Element ? target : target.parentElement;
      if (!place?.closest('output, [role="status"], [aria-live]')) changes += 1;
    }
  });
  // Not the head: pages that came into sight are fetched ahead from there, and nobody sees that.
  observer.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});

  await nextFrame();
  const start = performance.now();
  if (text === undefined) {
    element.click();
  } else {
    // React hears of a new value only when it is set past React's own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', {bubbles: true}));
  }
  const frames = [{begin: start, end: await frameDone(), screen: ''}];
  if (frames[0]) frames[0].screen = readScreen();
  let seen = changes;
  for (let quiet = 0; quiet < quietFrames; quiet += 1) {
    await nextFrame();
    const begin = performance.now();
    const end = await frameDone();
    if (changes > seen) {
      frames.push({begin, end, screen: readScreen()});
      seen = changes;
      quiet = 0;
    }
  }
  observer.disconnect();
  const screen = readScreen();
  const answer = frames.findIndex((frame) => frame.screen === screen);
  return {
    milliseconds: (frames[answer]?.end ?? performance.now()) - start,
    later: Math.max(0, ...frames.slice(answer + 1).map(({begin, end}) => end - begin)),
    hasChanged: changes > 0,
  };
}
