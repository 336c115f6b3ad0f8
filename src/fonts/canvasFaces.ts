import './withoutSystemFonts';
import {GlobalFonts, type SKRSContext2D} from '@napi-rs/canvas';
import {type Face, faceFile} from './faces';

/** How a canvas names each face. */
export const CANVAS_FAMILIES: Record<Face, string> = {
  brygada: 'Brygada 1918',
  brygadaExtended: 'Brygada 1918 Extended',
  brygadaItalic: 'Brygada 1918 Italic',
  publicSans: 'Public Sans',
  publicSansExtended: 'Public Sans Extended',
};

/** Makes the faces known to every canvas. Throws if one can't be read. */
export function registerFaces(): void {
  for (const [face, name] of Object.entries(CANVAS_FAMILIES) as [Face, string][]) {
    if (!GlobalFonts.has(name) && GlobalFonts.registerFromPath(faceFile(face), name) === null) {
      throw new Error(`The face "${name}" can't be read from "${faceFile(face)}".`);
    }
  }
}

/**
 * Sets in which faces and weight a canvas writes, and how large, in pixels. It knows each variable face by its thinnest
 * weight alone, so the weight is set on the axis of the face.
 */
export function setFont(
  context: SKRSContext2D,
  {families, weight, size}: {families: string; weight: number; size: number},
): void {
  context.font = `${size}px ${families}`;
  context.fontVariationSettings = `'wght' ${weight}`;
}
