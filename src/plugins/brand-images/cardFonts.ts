import type {Font} from 'satori';
import {cutFace, type Face, LATIN, LATIN_EXTENDED} from '../../fonts/faces';

const DISPLAY = 'Brygada 1918';
const TEXT = 'Public Sans';

/** The faces with the letters they have in Latin Extended-A, in the order in which a letter is looked for. */
export const DISPLAY_FAMILY = `${DISPLAY}, ${DISPLAY} Extended`;
export const TEXT_FAMILY = `${TEXT}, ${TEXT} Extended`;

const CARD_FONTS: {name: string; weight: Font['weight'] & number; face: Face; extended: Face}[] = [
  {name: DISPLAY, weight: 500, face: 'brygada', extended: 'brygadaExtended'},
  {name: DISPLAY, weight: 600, face: 'brygada', extended: 'brygadaExtended'},
  {name: TEXT, weight: 400, face: 'publicSans', extended: 'publicSansExtended'},
  {name: TEXT, weight: 600, face: 'publicSans', extended: 'publicSansExtended'},
];

/** Cuts one font of a single weight for each voice of a sharing picture: satori reads no variable fonts. */
export async function cutCardFonts(): Promise<Font[]> {
  const fonts = await Promise.all(
    CARD_FONTS.map(async ({name, weight, face, extended}): Promise<Font[]> => {
      const [latin, beyond] = await Promise.all([
        cutFace({face, characters: LATIN + LATIN_EXTENDED, weights: weight, format: 'sfnt'}),
        cutFace({face: extended, characters: LATIN_EXTENDED, weights: weight, format: 'sfnt'}),
      ]);
      return [
        {name, weight, style: 'normal', data: latin},
        {name: `${name} Extended`, weight, style: 'normal', data: beyond},
      ];
    }),
  );
  return fonts.flat();
}
