import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import type {LoadContext, Plugin} from '@docusaurus/types';
import browserslist from 'browserslist';
import {browserslistToTargets, transform} from 'lightningcss';
import {emitFilesWithPages, fileRules, moveFilesTo} from './contentFiles';
import {collectNames, dropUnusedStyles, type UsedNames} from './dropUnusedStyles';
import {PAGE_ENTRY} from './pageTemplate';
import {sealPage} from './sealPage';
import {writeSecurityText} from './securityText';

type BundlerPlugin = NonNullable<Parameters<NonNullable<Plugin['configureWebpack']>>[0]['plugins']>[number];

const STYLES_ENTRY = 'styles-of-pages';
const SCRIPTS = 'assets/js';
const STYLES = 'assets/css';

/** What an island takes instead of Docusaurus's own, which bring its router. */
const ISLAND_PARTS = ['Link', 'useBaseUrl', 'useBrokenLinks', 'useIsBrowser'];

export interface StaticPagesOptions {
  /** Where weaknesses are to be told, as a URI. */
  securityContact: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Takes a style sheet, gives it with what the browsers of the package's `browserslist` know under another name only. */
const addPrefixes = (filename: string, css: string): Uint8Array =>
  transform({
    filename,
    code: Buffer.from(css),
    targets: browserslistToTargets(browserslist()),
    minify: true,
  }).code;

/** It does what `addPrefixes` does, for each file anew, which takes a tenth of the whole build. */
const isPresetEnv = (plugin: unknown): boolean =>
  Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/.test(String(plugin[0]));

async function readAll(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
}

/** Keeps of the one style sheet what the pages and scripts use; gives its names before and after. */
async function keepUsedStyles(outDir: string, used: UsedNames): Promise<{before: string; after: string}> {
  const folder = path.join(outDir, STYLES);
  const [before, ...others] = await readdir(folder);
  if (before === undefined || others.length > 0) throw new Error(`${STYLES} is to hold one style sheet`);
  const css = addPrefixes(before, dropUnusedStyles(await readFile(path.join(folder, before), 'utf8'), used));
  const after = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await rm(path.join(folder, before));
  await writeFile(path.join(folder, after), css);
  return {before, after};
}

/**
 * Makes pages static documents: Docusaurus draws them, and instead of its application, which would draw each of them
 * anew in the browser, they load the one script of `src/client`. Seals each with a content security policy and with
 * the integrity of what it loads.
 */
export default function staticPagesPlugin(
  {siteDir, outDir, baseUrl, siteConfig: {url}}: LoadContext,
  {securityContact, today}: StaticPagesOptions,
): Plugin {
  const client = path.join(siteDir, 'src/client');
  const isProduction = process.env.NODE_ENV === 'production';
  if (isProduction) emitFilesWithPages();
  return {
    name: 'static-pages',

    // While the site is being written Docusaurus's application runs it, and keeps it up to date.
    getClientModules: () => (isProduction ? [] : [path.join(client, 'development.ts')]),

    configureWebpack(_config, isServer) {
      const module = {rules: fileRules(isServer)};
      if (!isProduction) return {module};
      if (isServer) return {module, plugins: [moveFilesTo(outDir)]};
      return {
        module,
        mergeStrategy: {'resolve.alias': 'prepend'},
        entry: {
          [PAGE_ENTRY]: path.join(client, 'index.ts'),
          [STYLES_ENTRY]: path.join(client, 'styles.ts'),
        },
        output: {publicPath: 'auto', crossOriginLoading: 'anonymous', trustedTypes: 'island-scripts'},
        optimization: {runtimeChunk: false},
        // Docusaurus knows the bundler's plugins by webpack's types alone.
        plugins: [
          new rspack.SubresourceIntegrityPlugin({hashFuncNames: ['sha384']}) as unknown as BundlerPlugin,
        ],
        resolve: {
          alias: {
            ...Object.fromEntries(
              ISLAND_PARTS.map((part) => [`@docusaurus/${part}$`, path.join(client, 'docusaurus', part)]),
            ),
            '@generated/routes$': path.join(client, 'docusaurus/routes'),
          },
        },
      };
    },

    configurePostCss: (options) => ({
      ...options,
      // There is none, and it would be looked for anew for each style sheet.
      config: false,
      plugins: options.plugins.filter((plugin) => !isPresetEnv(plugin)),
    }),

    async postBuild({routesPaths}) {
      const scripts = path.join(outDir, SCRIPTS);
      const unused = (await readdir(scripts)).filter((name) => name.startsWith(`${STYLES_ENTRY}.`));
      await Promise.all(unused.map((name) => rm(path.join(scripts, name))));

      const pages = await Promise.all(
        routesPaths.map(async (route) => {
          const page = route.slice(baseUrl.length).replace(/\.html$/, '') || 'index';
          const file = path.join(outDir, `${page}.html`);
          return {file, html: await readFile(file, 'utf8')};
        }),
      );
      const used = collectNames(
        pages.map(({html}) => html),
        await readAll(scripts),
      );
      const styles = await keepUsedStyles(outDir, used);
      const readAsset = (address: string) => readFileSync(path.join(outDir, address.slice(baseUrl.length)));
      await Promise.all(
        pages.map(async ({file, html}) => {
          // Other plugins read the page at the same time: they get it as it was or as it is, never a part.
          await writeFile(`${file}.sealed`, sealPage(html.replace(styles.before, styles.after), readAsset));
          await rename(`${file}.sealed`, file);
        }),
      );
      await writeSecurityText({outDir, address: url + baseUrl, contact: securityContact, today});
    },
  };
}
