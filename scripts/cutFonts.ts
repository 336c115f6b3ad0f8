/** `npm run fonts`: cuts the web fonts from the packages of their faces. */
import {writeFile} from 'node:fs/promises';
import {cutWebFont, WEB_FONTS, type WebFont, webFontFile} from '../src/fonts/faces';

async function cutFonts(): Promise<void> {
  for (const face of Object.keys(WEB_FONTS) as WebFont[]) {
    await writeFile(webFontFile(face), await cutWebFont(face));
  }
}

void cutFonts();
