import {Resvg} from '@resvg/resvg-js';
import type {Icon} from '../../loader/icons';
import type {LogoDrawing} from '../../model/pageData';

/** Logos look equally large when they cover the same area, in square CSS pixels, within these sides. */
const AREA = 2600;
const MAX_WIDTH = 132;
const MAX_HEIGHT = 44;

const WHITE = /^(#fff(fff)?|white)$/i;

/** Paints a drawing in one tone: what is white shows the paper, any other colour becomes the text's. */
function toOneTone(body: string): string {
  return body.replace(/(fill|stroke)="(?!none|currentColor|url)([^"]*)"/g, (_, attribute, colour) =>
    WHITE.test(colour) ? `${attribute}="var(--ifm-background-color)"` : `${attribute}="currentColor"`,
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Takes an icon as its set has it, gives it in one tone, without empty margins, at the size of its peers. */
export function drawLogo({body, left, top, width, height}: Icon): LogoDrawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">${body}</svg>`;
  const box = new Resvg(svg).getBBox() ?? {x: left, y: top, width, height};
  const aspect = box.width / box.height;
  const shownHeight = Math.min(MAX_HEIGHT, MAX_WIDTH / aspect, Math.sqrt(AREA / aspect));
  return {
    viewBox: [box.x, box.y, box.width, box.height].map(round).join(' '),
    width: Math.round(shownHeight * aspect),
    height: Math.round(shownHeight),
    body: toOneTone(body),
  };
}
