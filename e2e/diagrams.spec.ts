import {expect, type Page, test} from '@playwright/test';
import {readDiagram} from '../src/loader/diagramText';
import {type Drawing, drawDiagram} from '../src/plugins/mermaid-diagrams/drawDiagram';

// The page takes no HTML from scripts, and the test puts its drawings there by one.
test.use({bypassCSP: true});

/** A page that has a diagram: its drawing is replaced by those of the test. */
const PAGE = '/docs/reference-implementations/how-it-works';

const KINDS: Record<string, string> = {
  flowchart: `flowchart TD
    subgraph cloud [Cloud account]
      web[Web server with a long name] -->|reads & writes| db[(Database)]
      db -.->|replicates| copy[(Copy)]
    end
    user((User)) ==> check{Signed in?}
    check -->|yes, with single sign-on| web
    check --x out[/Sign-in page/]`,
  sequence: `sequenceDiagram
    actor u as User
    participant p as Developer portal
    Note over u,p: Signed in
    u->>+p: Fill in the template and start it
    alt name is free
      loop every minute
        p->>git: Is there anything new?
      end
    else name is taken
      git--xp: 409 Conflict
    end
    p-->>-u: Entity page`,
  state: `stateDiagram-v2
    [*] --> Pending
    Pending --> Running : scheduled by the cluster
    state Running {
      [*] --> Started
    }
    Running --> [*]
    note right of Pending : Waits for a node`,
  class: `classDiagram
    class Resource~T~ {
      +String name
      +apply(client) Result
    }
    Resource "1" <|-- "many" Bucket : is
    Resource o-- Owner`,
  entity: `erDiagram
    CUSTOMER ||--o{ ORDER : places
    ORDER {
      string number PK "given by the shop"
    }`,
  chart: `xychart-beta
    title "Deployments per month"
    x-axis [Jan, Feb, Mar]
    y-axis "Deployments" 0 --> 120
    bar "All" [20, 34, 110]
    line "Ours" [10, 30, 45]`,
};

function draw(text: string): Drawing {
  const {diagram, problem} = readDiagram(text);
  if (diagram === undefined) throw new Error(problem.message);
  return drawDiagram(diagram, 'sample');
}

async function show(page: Page, {viewBox, width, height, content}: Drawing): Promise<void> {
  await page
    .locator('figure svg[role=img]')
    .first()
    .evaluate(
      (svg, drawing) => {
        svg.setAttribute('viewBox', drawing.viewBox);
        svg.setAttribute('width', String(drawing.width));
        svg.setAttribute('height', String(drawing.height));
        svg.innerHTML = drawing.content;
      },
      {viewBox, width, height, content},
    );
  await page.evaluate(() => document.fonts.ready);
}

/** What of the words of the drawing does not lie within the drawing, or within its own box. */
function findOverflows(page: Page): Promise<string[]> {
  return page
    .locator('figure svg[role=img]')
    .first()
    .evaluate((svg) => {
      const holds = (outer: DOMRect, inner: DOMRect, slack: number) =>
        inner.left >= outer.left - slack &&
        inner.right <= outer.right + slack &&
        inner.top >= outer.top - slack &&
        inner.bottom <= outer.bottom + slack;
      const whole = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].flatMap((text) => {
        const words = text.getBoundingClientRect();
        const box = text
          .closest('.node, .note, .entity, .class-node')
          ?.querySelector('rect, polygon, circle');
        const isInside =
          holds(whole, words, 1) &&
          (!box || box.tagName === 'circle' || holds(box.getBoundingClientRect(), words, 14));
        const isNarrower = !box || words.width <= box.getBoundingClientRect().width;
        return isInside && isNarrower ? [] : [text.textContent ?? ''];
      });
    });
}

for (const [kind, text] of Object.entries(KINDS)) {
  test(`a diagram is drawn within its box: ${kind}`, async ({page}) => {
    await page.goto(PAGE);
    await show(page, draw(text));
    expect(await findOverflows(page)).toEqual([]);
  });
}

/** Relative luminance, as WCAG counts it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const part = Number(value) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the words of all diagrams have contrast in ${colorScheme} mode`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.goto(PAGE);
    for (const text of Object.values(KINDS)) {
      await show(page, draw(text));
      const colors = await page
        .locator('figure svg[role=img]')
        .first()
        .evaluate((svg) => ({
          ground: getComputedStyle(document.documentElement).backgroundColor,
          fills: [
            ...new Set(
              [...svg.querySelectorAll('text, text tspan')].map((part) => getComputedStyle(part).fill),
            ),
          ],
        }));
      for (const fill of colors.fills) {
        const [darker = 0, lighter = 0] = [luminance(fill), luminance(colors.ground)].sort(
          (one, other) => one - other,
        );
        expect((lighter + 0.05) / (darker + 0.05), fill).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
}

test('a wide diagram scrolls for itself on a phone, and fits a print-out', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto(PAGE);
  const scrollers = page.locator('figure > section');
  for (const scroller of await scrollers.all()) {
    expect(await scroller.evaluate(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)).toBe(true);
  }
  await page.emulateMedia({media: 'print'});
  for (const scroller of await scrollers.all()) {
    expect(await scroller.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth)).toBe(0);
  }
});
