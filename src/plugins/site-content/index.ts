import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildDate} from '../../loader/buildDate';
import {CONTENT_GLOBS} from '../../loader/contentPaths';
import {readIcon} from '../../loader/icons';
import {loadSiteContent} from '../../loader/loadSiteContent';
import type {InlineLogo} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {buildCapabilityFacts} from './capabilityFacts';
import {buildCapabilityMapPage, DOWNLOADS} from './capabilityMapPage';
import {buildHomePage} from './homePage';
import {drawLogo} from './logoDrawing';
import {startLogoSheet} from './logoSheet';
import {toMapCsv} from './mapCsv';
import {drawMapSvg} from './mapSvg';
import {toMemberEntry} from './memberEntry';
import {toQuoteEntry} from './quoteEntry';
import {buildTechnologiesPage} from './technologiesPage';
import {buildTechnologyPage, plotsByTechnology} from './technologyPage';

const NAME = 'site-content';
const EDIT_URL = 'https://github.com/cnoe-io/website/edit/main/src/content/technologies';

/**
 * Loads the checked content and lays it out: as modules that pages and MDX import (`@content/home`,
 * `@content/members`, `@content/quotes/<id>`, `@content/capabilities/<id>`, `@content/capability-map`,
 * `@content/technologies` and the sheets of logos), as a page for each technology, and as files to download.
 * A page carries only what it imports.
 */
export default async function siteContentPlugin({
  siteDir,
  generatedFilesDir,
  baseUrl,
  siteConfig,
}: LoadContext): Promise<Plugin<SiteContent>> {
  // Before any other plugin reads the same files: all problems come at once, with file, line and remedy.
  let unused: SiteContent | undefined = await loadSiteContent(siteDir);
  const today = buildDate();
  const logos = new Map<string, InlineLogo>();
  const logoOf = (iconId: string): InlineLogo => {
    const logo = logos.get(iconId) ?? drawLogo(readIcon(iconId));
    logos.set(iconId, logo);
    return logo;
  };
  return {
    name: NAME,

    async loadContent() {
      const content = unused ?? (await loadSiteContent(siteDir));
      unused = undefined;
      return content;
    },

    getPathsToWatch: () => CONTENT_GLOBS.map((glob) => path.join(siteDir, glob)),

    async contentLoaded({content, actions}) {
      const {members, quotes, capabilities, technologies, surveys} = content;
      const memberLogos = startLogoSheet('member-logos', logoOf);
      const homeLogos = startLogoSheet('home-logos', logoOf);
      const technologyLogos = startLogoSheet('technology-logos', logoOf);
      const map = buildCapabilityMapPage({content, today, drawLogo: technologyLogos.draw});
      const technologyById = new Map(technologies.map((technology) => [technology.id, technology]));
      const plotsOf = plotsByTechnology(map.plots);

      const modules: [name: string, data: object][] = [
        [
          'home.json',
          buildHomePage({content, today, memberLogo: memberLogos.draw, technologyLogo: homeLogos.draw}),
        ],
        ['capability-map.json', map],
        ['technologies.json', buildTechnologiesPage({content, today, drawLogo: technologyLogos.draw})],
        ['members.json', members.map(toMemberEntry)],
        ...quotes.map((quote): [string, object] => [
          `quotes/${quote.id}.json`,
          toQuoteEntry(quote, memberLogos.draw),
        ]),
        ...capabilities.map((capability): [string, object] => [
          `capabilities/${capability.id}.json`,
          buildCapabilityFacts({
            capability,
            technologies: technologyById,
            plots: map.plots.filter((plot) => plot.capability?.id === capability.id),
            surveys,
            today,
            drawLogo: logoOf,
          }),
        ]),
      ];
      await Promise.all([
        ...modules.map(([name, data]) => actions.createData(name, data)),
        actions.createData('member-logos.svg', memberLogos.toSvg()),
        actions.createData('home-logos.svg', homeLogos.toSvg()),
        actions.createData('technology-logos.svg', technologyLogos.toSvg()),
      ]);

      for (const technology of technologies) {
        const sourceFile = `${technology.id}.yaml`;
        actions.addRoute({
          path: baseUrl + technology.permalink.slice(1),
          component: '@site/src/components/TechnologyPage',
          exact: true,
          metadata: {sourceFilePath: `src/content/technologies/${sourceFile}`},
          props: {
            ...buildTechnologyPage({
              technology,
              plots: plotsOf.get(technology.id) ?? [],
              surveys,
              today,
              editUrl: `${EDIT_URL}/${sourceFile}`,
              drawLogo: logoOf,
            }),
          },
        });
      }
    },

    async postBuild({content, outDir}) {
      const page = buildCapabilityMapPage({content, today, drawLogo: logoOf});
      await Promise.all([
        writeFile(path.join(outDir, DOWNLOADS.csv), toMapCsv(page, siteConfig.url)),
        writeFile(
          path.join(outDir, DOWNLOADS.svg),
          await drawMapSvg({page, today, address: `${siteConfig.url}${baseUrl}capability-map`}),
        ),
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
