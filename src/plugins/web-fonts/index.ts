import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {cutFace, type Face, LATIN, type Weights} from '../../fonts/faces';

const FOLDER = 'src/css/fonts';

const WEB_FONTS: {file: string; face: Face; weights: Weights}[] = [
  {file: 'brygada.woff2', face: 'brygada', weights: {min: 400, max: 600}},
  {file: 'brygada-italic.woff2', face: 'brygadaItalic', weights: {min: 400, max: 600}},
  {file: 'public-sans.woff2', face: 'publicSans', weights: {min: 400, max: 700}},
];

/** Cuts the three web fonts that the style sheet loads, before the bundler looks for them. */
export default function webFontsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'web-fonts',

    async loadContent() {
      const folder = path.join(siteDir, FOLDER);
      await mkdir(folder, {recursive: true});
      for (const {file, face, weights} of WEB_FONTS) {
        const font = await cutFace({face, characters: LATIN, weights, format: 'woff2'});
        const target = path.join(folder, file);
        const previous = await readFile(target).catch(() => undefined);
        // A rewritten file would wake the watcher of the development server.
        if (!previous?.equals(font)) await writeFile(target, font);
      }
    },
  };
}
