import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadMark, startCards} from './cardImage';
import {cardPath} from './client';
import {drawIcons} from './icons';
import {toPageCard} from './pageCard';
import {pageFile} from './pageFile';

const NOT_FOUND_PAGE = '/404.html';

/** Pictures are packed in threads of their own, of which there are four. */
const PICTURES_AT_ONCE = 4;

/** Draws a sharing picture for every page of the site, and the site's icons, from one mark. */
export default function brandImagesPlugin({siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'brand-images',

    async postBuild({routesPaths, outDir}) {
      const [mark, smallMark] = await Promise.all([
        readFile(path.join(siteDir, 'static/img/mark.svg'), 'utf8'),
        readFile(path.join(siteDir, 'static/favicon.svg'), 'utf8'),
      ]);

      const drawnMark = await loadMark(mark);

      const {baseUrl} = siteConfig;
      const site = {...siteConfig, url: siteConfig.url + baseUrl.replace(/\/$/, '')};
      const pages = routesPaths.map((address) => `/${address.slice(baseUrl.length)}`);

      const writeCard = async (permalink: string, drawCard: ReturnType<typeof startCards>): Promise<void> => {
        const html = await readFile(path.join(outDir, pageFile(permalink)), 'utf8');
        const card = toPageCard({html, permalink, site});
        const target = path.join(outDir, cardPath(permalink));
        await mkdir(path.dirname(target), {recursive: true});
        await writeFile(target, await drawCard(card));
      };

      const waiting = pages.filter((permalink) => permalink !== NOT_FOUND_PAGE);
      const writeWaiting = async (): Promise<void> => {
        const drawCard = startCards(drawnMark);
        for (let permalink = waiting.pop(); permalink !== undefined; permalink = waiting.pop()) {
          await writeCard(permalink, drawCard);
        }
      };
      await Promise.all(Array.from({length: PICTURES_AT_ONCE}, writeWaiting));

      const icons = drawIcons({mark, smallMark});
      await Promise.all([...icons].map(([name, icon]) => writeFile(path.join(outDir, name), icon)));
    },
  };
}
