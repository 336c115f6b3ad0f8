import type {Page} from '@playwright/test';

/** Something that moved: its score and the elements. */
export interface Shift {
  value: number;
  moved: string;
}

/** Waits until what was laid out last has been drawn. */
export function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Keeps, in the page, what moves while it loads; gives what reads that. */
export async function recordShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      value: number;
      sources: {node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
    }
    const shifts: Shift[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const {value, sources} of list.getEntries() as LayoutShift[]) {
        const write = ({x, y, width, height}: DOMRectReadOnly) => `${x} ${y} ${width} ${height}`;
        const moved = sources.map(({node, previousRect, currentRect}) => {
          const markup = node instanceof Element ? node.outerHTML : String(node?.textContent);
          return `${markup.slice(0, 100)} from ${write(previousRect)} to ${write(currentRect)}`;
        });
        shifts.push({value, moved: moved.join(' | ')});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  return async () => {
    await twoFrames(page);
    return page.evaluate(() => (window as unknown as {shifts: Shift[]}).shifts);
  };
}
