import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDate} from '../../loader/buildDate';
import {CONTENT_GLOBS} from '../../loader/contentPaths';
import {readIcon} from '../../loader/icons';
import {loadSiteContent} from '../../loader/loadSiteContent';
import type {SiteContent} from '../../model/siteContent';
import {buildHomePage} from './homePage';
import {startLogoSheet} from './logoSheet';
import {toMemberEntry} from './memberEntry';
import {toQuoteEntry} from './quoteEntry';

const NAME = 'site-content';

/**
 * Loads the checked content and lays it out as modules that pages and MDX import: `@content/home`,
 * `@content/members`, `@content/quotes/<id>`, and the sheets of logos. A page carries only what it imports.
 */
export default async function siteContentPlugin({
  siteDir,
  generatedFilesDir,
}: LoadContext): Promise<Plugin<SiteContent>> {
  // Before any other plugin reads the same files: all problems come at once, with file, line and remedy.
  let unused: SiteContent | undefined = await loadSiteContent(siteDir);
  return {
    name: NAME,

    async loadContent() {
      const content = unused ?? (await loadSiteContent(siteDir));
      unused = undefined;
      return content;
    },

    getPathsToWatch: () => CONTENT_GLOBS.map((glob) => path.join(siteDir, glob)),

    async contentLoaded({content, actions}) {
      const memberLogos = startLogoSheet('member-logos', readIcon);
      const technologyLogos = startLogoSheet('technology-logos', readIcon);
      const modules: [name: string, data: object][] = [
        [
          'home.json',
          buildHomePage({
            content,
            today: buildDate(),
            memberLogo: memberLogos.draw,
            technologyLogo: technologyLogos.draw,
          }),
        ],
        ['members.json', content.members.map(toMemberEntry)],
        ...content.quotes.map((quote): [string, object] => [
          `quotes/${quote.id}.json`,
          toQuoteEntry(quote, memberLogos.draw),
        ]),
      ];
      await Promise.all([
        ...modules.map(([name, data]) => actions.createData(name, data)),
        actions.createData('member-logos.svg', memberLogos.toSvg()),
        actions.createData('technology-logos.svg', technologyLogos.toSvg()),
      ]);
    },

    configureWebpack: () => ({
      resolve: {
        alias: {'@content': path.join(generatedFilesDir, NAME, 'default')},
        extensions: ['...', '.json'],
      },
    }),
  };
}
