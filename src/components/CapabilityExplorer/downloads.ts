import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {Choice} from '../CapabilityTable/choices';
import type {Shown} from './viewElements';

const LINE_END = '\r\n';

/** Takes the map as CSV and the places of the choices to keep, in order; gives the header and their lines. */
export function keepLines(csv: string, places: readonly number[]): string {
  const [header = '', ...lines] = csv.split(LINE_END);
  const kept = places.flatMap((place) => lines[place] || []);
  return [header, ...kept, ''].join(LINE_END);
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createHTML: (text: string) => string},
  ): {createHTML(text: string): string};
}

/** The site's policy for scripts names it. What goes through it is parsed apart from the page and saved as a file. */
const picturePolicy = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy(
  'map-picture',
  {
    createHTML: (svg) => svg,
  },
);

/** Takes the map as SVG and tells what to fade, gives it with those parts faded; throws when it is no SVG. */
export function fadeParts(
  svg: string,
  isFaded: {capability: (id: string) => boolean; choice: (key: string) => boolean},
): string {
  const drawing = new DOMParser().parseFromString(picturePolicy?.createHTML(svg) ?? svg, 'image/svg+xml');
  if (drawing.querySelector('parsererror')) throw new Error('The drawing of the map is not an SVG.');
  for (const part of drawing.querySelectorAll('[data-capability], [data-choice]')) {
    const capability = part.getAttribute('data-capability');
    const choice = part.getAttribute('data-choice');
    const isOut = capability === null ? isFaded.choice(choice ?? '') : isFaded.capability(capability);
    if (isOut) part.setAttribute('opacity', '.25');
  }
  return new XMLSerializer().serializeToString(drawing);
}

/** What makes each download show what the page shows. */
export interface NarrowDownloads {
  csv: (file: string) => string;
  svg: (file: string) => string;
}

/** Takes the map and what is shown of it, gives what narrows its files to that. */
export function narrowDownloads({
  page,
  choices,
  shown,
}: {
  page: CapabilityMapPage;
  choices: readonly Choice[];
  shown: Shown;
}): NarrowDownloads {
  return {
    csv: (file) =>
      keepLines(
        file,
        shown.order.filter((place) => shown.choices[place]),
      ),
    svg: (file) => {
      const outCapabilities = new Set(
        page.capabilities.filter((_, place) => !shown.capabilities[place]).map(({id}) => id),
      );
      // What lies in a faded capability is faded with it.
      const outChoices = new Set(
        choices
          .filter(({capability}, place) => !shown.choices[place] && !outCapabilities.has(capability.id))
          .map(({key}) => key),
      );
      return fadeParts(file, {
        capability: (id) => outCapabilities.has(id),
        choice: (key) => outChoices.has(key),
      });
    },
  };
}
