import {renderAsync} from '@resvg/resvg-js';
import satori, {type Font} from 'satori';
import {CARD_HEIGHT, CARD_WIDTH, layOutCard} from './cardLayout';
import type {Card} from './pageCard';
import {toDataAddress} from './svg';

/** Draws a sharing picture; returns the PNG. `mark` is the source of the mark as SVG. */
export async function drawCard({
  card,
  fonts,
  mark,
}: {
  card: Card;
  fonts: Font[];
  mark: string;
}): Promise<Buffer> {
  const svg = await satori(layOutCard(card, toDataAddress(mark)), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
  });
  const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
  return image.asPng();
}
