import './withoutSystemFonts';
import {GlobalFonts} from '@napi-rs/canvas';
import {type Face, faceFile} from '../../fonts/faces';

const FAMILIES: [name: string, face: Face][] = [
  ['Brygada 1918', 'brygada'],
  ['Brygada 1918 Extended', 'brygadaExtended'],
  ['Public Sans', 'publicSans'],
  ['Public Sans Extended', 'publicSansExtended'],
];

/** The faces with the letters they have in Latin Extended-A, in the order in which a letter is looked for. */
export const DISPLAY_FAMILY = '"Brygada 1918", "Brygada 1918 Extended"';
export const TEXT_FAMILY = '"Public Sans", "Public Sans Extended"';

/** Makes the faces of the sharing pictures known to every canvas. Throws if one can't be read. */
export function registerCardFonts(): void {
  for (const [name, face] of FAMILIES) {
    if (!GlobalFonts.has(name) && GlobalFonts.registerFromPath(faceFile(face), name) === null) {
      throw new Error(`The face "${name}" can't be read from "${faceFile(face)}".`);
    }
  }
}
