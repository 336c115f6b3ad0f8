import '../../../fonts/withoutSystemFonts';
import {createCanvas} from '@napi-rs/canvas';
import {beforeAll, describe, expect, it} from 'vitest';
import {registerFaces} from '../../../fonts/canvasFaces';
import {DISPLAY_FAMILIES, drawLines, measureIn, TEXT_FAMILIES} from '../cardText';

const SIDE = 200;

/** How much ink a text of that weight takes, as the sum of what is opaque. */
function inkOf(text: string, families: string, weight: number): number {
  const context = createCanvas(SIDE, SIDE).getContext('2d');
  drawLines(context, {families, weight, size: 40, leading: 1, color: '#000'}, [text], {left: 10, top: 80});
  const {data} = context.getImageData(0, 0, SIDE, SIDE);
  return data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
}

describe('the faces of sharing pictures', () => {
  beforeAll(registerFaces);

  it.each([
    {letters: 'plain', families: TEXT_FAMILIES, text: 'Lucas'},
    {letters: 'extended', families: TEXT_FAMILIES, text: 'ŁŻść'},
    {letters: 'plain', families: DISPLAY_FAMILIES, text: 'Lucas'},
    {letters: 'extended', families: DISPLAY_FAMILIES, text: 'ŁŻść'},
  ])('are drawn in the weight that is asked for: $letters letters of $families', ({families, text}) => {
    const [regular, semibold, bold] = [400, 600, 700].map((weight) => inkOf(text, families, weight));
    expect(semibold).toBeGreaterThan((regular ?? 0) * 1.1);
    expect(bold).toBeGreaterThan((semibold ?? 0) * 1.03);
  });

  it('are measured in the weight in which they are drawn', () => {
    const context = createCanvas(1, 1).getContext('2d');
    const widthOf = (weight: number) =>
      measureIn(context, {families: TEXT_FAMILIES, weight, size: 30, leading: 1, color: '#000'})(
        'plain weight',
      );
    expect([widthOf(400), widthOf(600), widthOf(400)]).toEqual([
      expect.closeTo(169.9, 0),
      expect.closeTo(172.4, 0),
      expect.closeTo(169.9, 0),
    ]);
  });
});
