/** Cuts the three web fonts that the style sheet loads into src/css/fonts. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {cutFace, type Face, LATIN, type Weights} from '../src/fonts/faces';

const FOLDER = path.resolve('src/css/fonts');

const WEB_FONTS: {file: string; face: Face; weights: Weights}[] = [
  {file: 'brygada.woff2', face: 'brygada', weights: {min: 400, max: 600}},
  {file: 'brygada-italic.woff2', face: 'brygadaItalic', weights: {min: 400, max: 600}},
  {file: 'public-sans.woff2', face: 'publicSans', weights: {min: 400, max: 700}},
];

async function cutFonts(): Promise<void> {
  await mkdir(FOLDER, {recursive: true});
  for (const {file, face, weights} of WEB_FONTS) {
    const font = await cutFace({face, characters: LATIN, weights, format: 'woff2'});
    const target = path.join(FOLDER, file);
    const previous = await readFile(target).catch(() => undefined);
    // A rewritten file would wake the watcher of the development server.
    if (!previous?.equals(font)) {
      await writeFile(target, font);
      console.log(`${path.relative('', target)} ${(font.length / 1000).toFixed(1)} kB`);
    }
  }
}

cutFonts().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
