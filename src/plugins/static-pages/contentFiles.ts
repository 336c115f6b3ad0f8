import {cp} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {getFileLoaderUtils} from '@docusaurus/utils';

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Rule = NonNullable<NonNullable<Configuration['module']>['rules']>[number];
type BundlerPlugin = NonNullable<Configuration['plugins']>[number];

type AssetFolder = Parameters<ReturnType<typeof getFileLoaderUtils>['loaders']['url']>[0]['folder'];

/** Where Docusaurus puts files. */
const ASSETS = 'assets';

/** What is read as a module, never handed out as it is. */
const MODULE = /\.(?:[cm]?[jt]sx?|json|mdx?|css)$/;

/**
 * Lets the compiler that draws the pages write the files that these bring in, whatever they are: Docusaurus leaves
 * that to its application for the browser, which is not built here. To be called before any page is compiled.
 */
export function emitFilesWithPages(): void {
  // One object for each compiler, whose loaders the rules and the plugins of MDX look up when they need them.
  const {loaders} = getFileLoaderUtils(true);
  const {url, file, ...inline} = getFileLoaderUtils(false).loaders;
  Object.assign(loaders, {
    ...inline,
    file,
    // A file of its own, however small: the policy of the pages plays nothing else, and feeds link to it.
    url: (options: {folder: AssetFolder}) => (options.folder === 'fonts' ? url : file)(options),
    inlineMarkdownImageFileLoader: inline.inlineMarkdownAssetImageFileLoader,
  });
}

/** Gives the rules for files that MDX imports and Docusaurus knows no loader for, such as captions. */
export function fileRules(isServer: boolean): Rule[] {
  const {loaders, rules} = getFileLoaderUtils(isServer);
  const known = Object.values(rules).flatMap((rule) => {
    const {test} = rule();
    return test instanceof RegExp ? [test] : [];
  });
  return [{issuer: /\.mdx?$/, exclude: [...known, MODULE], use: [loaders.file({folder: 'files'})]}];
}

/** Gives the plugin that takes the files of the compiler of pages to the site in `outDir`. */
export function moveFilesTo(outDir: string): BundlerPlugin {
  return {
    apply(compiler) {
      compiler.hooks.afterEmit.tapPromise('ContentFiles', async ({assets}) => {
        if (!Object.keys(assets).some((name) => name.startsWith(`${ASSETS}/`))) return;
        await cp(path.join(compiler.outputPath, ASSETS), path.join(outDir, ASSETS), {recursive: true});
      });
    },
  };
}
