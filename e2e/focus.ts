import type {Page} from '@playwright/test';

const FOCUSABLE = 'a[href], button:not([disabled]), summary, input, select, textarea, [tabindex="0"]';

/** What has the focus: its number, and whether a person can see that it has. */
export interface Focus {
  control: string;
  markup: string;
  shown: boolean;
}

/** Gives each visible control a number in the order of the document, and says what the page looks like at rest. */
export async function numberControls(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({visibilityProperty: true}),
    );
    return visible.map((element, index) => {
      element.dataset.control = String(index);
      element.dataset.shadow = getComputedStyle(element).boxShadow;
      return `${index} ${element.outerHTML.slice(0, 120)}`;
    });
  }, FOCUSABLE);
}

/** Tells what has the focus; by a shadow it shows only after `numberControls`. */
export async function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return {control: '', markup: 'nothing', shown: false};
    // A row that opens as a whole is outlined as a whole.
    const outlined = [element, element.closest('li')].some((part) => {
      if (!part) return false;
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !/, 0\)$/.test(outlineColor);
    });
    const {boxShadow} = getComputedStyle(element);
    const isShadowed = boxShadow !== (element.dataset.shadow ?? boxShadow);
    const {width, top, bottom} = element.getBoundingClientRect();
    return {
      control: element.dataset.control ?? '',
      markup: element.outerHTML.slice(0, 120),
      shown: (outlined || isShadowed) && width > 0 && bottom > 0 && top < window.innerHeight,
    };
  });
}
