import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findUnsound} from './findUnsound';
import {redirectPage} from './redirectPage';

/** The addresses that redirect, by that to which they do; the latter may have a query and a fragment. */
export type Redirects = Readonly<Record<string, readonly string[]>>;

/**
 * Writes a page for each address that redirects: it leads on without script. Throws, with every problem at once, when
 * an address leads nowhere, leads two ways or has a page of its own.
 */
export default function redirectsPlugin(
  {baseUrl, siteConfig: {url}}: LoadContext,
  {redirects}: {redirects: Redirects},
): Plugin {
  return {
    name: 'redirects',
    async postBuild({outDir, routesPaths}) {
      const routes = new Set(routesPaths.map((route) => `/${route.slice(baseUrl.length)}`));
      const problems = findUnsound(redirects, routes);
      if (problems.length > 0) throw new Error(`redirects.ts:\n${problems.join('\n')}`);
      await Promise.all(
        Object.entries(redirects).flatMap(([to, froms]) => {
          const page = redirectPage({path: baseUrl + to.slice(1), origin: url});
          return froms.map(async (from) => {
            const file = path.join(outDir, `${from}.html`);
            await mkdir(path.dirname(file), {recursive: true});
            await writeFile(file, page);
          });
        }),
      );
    },
  };
}
