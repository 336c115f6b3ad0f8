import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isDraft} from '@docusaurus/utils';
import {CONTENT_PATHS} from '../../loader/contentPaths';
import {readIcon} from '../../loader/icons';
import {reviewSiteContent} from '../../loader/loadSiteContent';
import {MAP_FILES} from '../../model/addresses';
import type {InlineLogo} from '../../model/pageData';
import type {ContentProblem} from '../../model/problems';
import type {SiteContent} from '../../model/siteContent';
import {groupByKeys} from '../../model/siteLinks';
import {buildCapabilityFacts, summariseCapability} from './capabilityFacts';
import {buildCapabilityMapPage} from './capabilityMapPage';
import {buildCoverage} from './coverage';
import {buildHomePage} from './homePage';
import {drawLogo} from './logoDrawing';
import {startLogoSheet} from './logoSheet';
import {toMapCsv} from './mapCsv';
import {drawMapSvg} from './mapSvg';
import {toMemberEntry} from './memberEntry';
import {buildOrganisationsPage} from './organisationsPage';
import {buildPatternFacts} from './patternFacts';
import {buildPatternsPage} from './patternsPage';
import {buildProjectPage} from './projectPage';
import {buildProjectsPage} from './projectsPage';
import {toQuoteEntry} from './quoteEntry';
import {buildTalksPage} from './talksPage';
import {buildTechnologiesPage} from './technologiesPage';
import {buildTechnologyPage, launchMonth} from './technologyPage';

const NAME = 'site-content';

/** The content, and what is wrong with what it leaves out: nothing but while one writes. */
type LoadedContent = SiteContent & {problems: readonly ContentProblem[]};

export interface SiteContentOptions {
  /** Where a file of the site can be edited, up to its path from the root of the site. */
  editUrl: string;
  /** YYYY-MM-DD */
  today: string;
}

/**
 * Loads the checked content and lays it out: as modules that pages and MDX import (`@content/home`,
 * `@content/members`, `@content/organisations`, `@content/talks`, `@content/quotes/<id>`,
 * `@content/capabilities`, `@content/capabilities/<id>`, `@content/patterns`, `@content/patterns/<id>`, `@content/capability-map`,
 * `@content/technologies`, `@content/projects`, `@content/coverage` and the sheets of logos), as a page for each
 * technology and each project, and as files to download.
 * A page carries only what it imports. Throws ContentError when the content is not sound.
 */
export default async function siteContentPlugin(
  {siteDir, generatedFilesDir, baseUrl, siteConfig}: LoadContext,
  {editUrl, today}: SiteContentOptions,
): Promise<Plugin<LoadedContent>> {
  // While one writes, Docusaurus shows the pages that readers do not see: so do our lists.
  const isPreview = !isDraft({frontMatter: {draft: true}});
  const load = async (): Promise<LoadedContent> => {
    const {content, error} = await reviewSiteContent(siteDir, {today, isPreview});
    // A reader gets all of it or nothing; an author gets what is sound, and is told the rest.
    if (error !== undefined && !isPreview) throw error;
    return {...content, problems: error?.problems ?? []};
  };
  // Before any other plugin reads the same files: all problems come at once, with file, line and remedy.
  let unused: LoadedContent | undefined = await load();
  const siteAddress = siteConfig.url + baseUrl;
  const mapAddress = `${siteAddress}capability-map`;
  const logos = new Map<string, InlineLogo>();
  const logoOf = (iconId: string): InlineLogo => {
    const logo = logos.get(iconId) ?? drawLogo(readIcon(iconId));
    logos.set(iconId, logo);
    return logo;
  };
  return {
    name: NAME,

    async loadContent() {
      const content = unused ?? (await load());
      unused = undefined;
      return content;
    },

    getPathsToWatch: () => CONTENT_PATHS.map((place) => path.join(siteDir, place)),

    async contentLoaded({content, actions}) {
      const {members, quotes, capabilities, technologies, surveys, projects, patterns, organisations} =
        content;
      const memberLogos = startLogoSheet('member-logos', logoOf);
      const homeLogos = startLogoSheet('home-logos', logoOf);
      const technologyLogos = startLogoSheet('technology-logos', logoOf);
      const map = buildCapabilityMapPage({
        content,
        today,
        address: mapAddress,
        drawLogo: technologyLogos.draw,
      });
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
      const organisationByName = new Map(
        organisations.map((organisation) => [organisation.name, organisation]),
      );
      const launched = launchMonth(members);

      const modules: [name: string, data: object][] = [
        ['problems.json', content.problems],
        [
          'home.json',
          buildHomePage({content, today, memberLogo: memberLogos.draw, technologyLogo: homeLogos.draw}),
        ],
        ['capability-map.json', map],
        ['capabilities.json', capabilities.map(summariseCapability)],
        ['patterns.json', buildPatternsPage(patterns)],
        ['technologies.json', buildTechnologiesPage({content, today, drawLogo: technologyLogos.draw})],
        ['projects.json', buildProjectsPage(projects, today)],
        ['coverage.json', buildCoverage({projects, capabilities, technologies: technologyById, today})],
        ['members.json', members.map(toMemberEntry)],
        ['organisations.json', buildOrganisationsPage({content, today, drawLogo: memberLogos.draw})],
        ['talks.json', buildTalksPage(content, today)],
        ...quotes.map((quote): [string, object] => [
          `quotes/${quote.id}.json`,
          toQuoteEntry(quote, memberLogos.draw),
        ]),
        ...patterns.map((pattern): [string, object] => [
          `patterns/${pattern.id}.json`,
          buildPatternFacts({
            pattern,
            technologies: technologyById,
            organisations: organisationByName,
            today,
          }),
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

      for (const project of projects) {
        const sourceFilePath = `src/content/projects/${project.id}.yaml`;
        actions.addRoute({
          path: baseUrl + project.permalink.slice(1),
          component: '@site/src/components/ProjectPage',
          exact: true,
          metadata: {sourceFilePath},
          props: {
            ...buildProjectPage({
              project,
              technologies: technologyById,
              today,
              editUrl: editUrl + sourceFilePath,
            }),
          },
        });
      }
    },

    async postBuild({content, outDir}) {
      const page = buildCapabilityMapPage({content, today, address: mapAddress, drawLogo: logoOf});
      await Promise.all([
        writeFile(path.join(outDir, MAP_FILES.csv), toMapCsv(page, siteAddress)),
        writeFile(path.join(outDir, MAP_FILES.svg), await drawMapSvg({page, today})),
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
