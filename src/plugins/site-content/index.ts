import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {CONTENT_GLOBS} from '../../loader/contentPaths';
import {readIcon} from '../../loader/icons';
import {loadSiteContent} from '../../loader/loadSiteContent';
import {MAP_FILES} from '../../model/addresses';
import type {InlineLogo} from '../../model/pageData';
import type {SiteContent} from '../../model/siteContent';
import {groupByKeys} from '../../model/siteLinks';
import {buildCapabilityFacts} from './capabilityFacts';
import {buildCapabilityMapPage} from './capabilityMapPage';
import {buildHomePage} from './homePage';
import {drawLogo} from './logoDrawing';
import {startLogoSheet} from './logoSheet';
import {toMapCsv} from './mapCsv';
import {drawMapSvg} from './mapSvg';
import {toMemberEntry} from './memberEntry';
import {toQuoteEntry} from './quoteEntry';
import {buildTechnologiesPage} from './technologiesPage';
import {buildTechnologyPage, launchMonth} from './technologyPage';

const NAME = 'site-content';

export interface SiteContentOptions {
  /** Where a file of the site can be edited, up to its path from the root of the site. */
  editUrl: string;
  /** YYYY-MM-DD */
  today: string;
}

/**
 * Loads the checked content and lays it out: as modules that pages and MDX import (`@content/home`,
 * `@content/members`, `@content/quotes/<id>`, `@content/capabilities/<id>`, `@content/capability-map`,
 * `@content/technologies` and the sheets of logos), as a page for each technology, and as files to download.
 * A page carries only what it imports. Throws ContentError when the content is not sound.
 */
export default async function siteContentPlugin(
  {siteDir, generatedFilesDir, baseUrl, siteConfig}: LoadContext,
  {editUrl, today}: SiteContentOptions,
): Promise<Plugin<SiteContent>> {
  // Before any other plugin reads the same files: all problems come at once, with file, line and remedy.
  let unused: SiteContent | undefined = await loadSiteContent(siteDir);
  const siteAddress = siteConfig.url + baseUrl;
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
      const plotsByTechnology = groupByKeys(
        map.plots,
        ({rows}) => rows.map(({technology}) => technology.id),
        (plot) => plot,
      );
      const plotsByCapability = groupByKeys(
        map.plots,
        ({capability}) => (capability ? [capability.id] : []),
        (plot) => plot,
      );
      const launched = launchMonth(members);

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
            plots: plotsByCapability.get(capability.id) ?? [],
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
        const sourceFilePath = `src/content/technologies/${technology.id}.yaml`;
        actions.addRoute({
          path: baseUrl + technology.permalink.slice(1),
          component: '@site/src/components/TechnologyPage',
          exact: true,
          metadata: {sourceFilePath},
          props: {
            ...buildTechnologyPage({
              technology,
              plots: plotsByTechnology.get(technology.id) ?? [],
              surveys,
              launched,
              today,
              editUrl: editUrl + sourceFilePath,
              drawLogo: logoOf,
            }),
          },
        });
      }
    },

    async postBuild({content, outDir}) {
      const page = buildCapabilityMapPage({content, today, drawLogo: logoOf});
      await Promise.all([
        writeFile(path.join(outDir, MAP_FILES.csv), toMapCsv(page, siteAddress)),
        writeFile(
          path.join(outDir, MAP_FILES.svg),
          await drawMapSvg({page, today, address: `${siteAddress}capability-map`}),
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
