import {Resvg} from '@resvg/resvg-js';

/** Draws the source of a square SVG picture `size` px wide and high; returns the PNG. Throws if it is no SVG. */
export function drawSquare(svg: string, size: number): Buffer {
  const image = new Resvg(svg, {fitTo: {mode: 'width', value: size}, font: {loadSystemFonts: false}});
  return image.render().asPng();
}
