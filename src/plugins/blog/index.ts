import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import pluginContentBlog, {
  type BlogContent,
  type Options,
  type PluginOptions,
  validateOptions,
} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {completeAtom, completeJsonFeed, completeRss} from './feedCompletion';
import {toFeedHtml} from './feedHtml';
import nameFootnotesByPost from './footnoteIds';

/** Docusaurus's blog with feeds of its own making: clean full text, and a readable page for whoever opens one. */
export default async function blogPlugin(
  context: LoadContext,
  chosen: Options,
): Promise<Plugin<BlogContent>> {
  const options = validateOptions({
    // What is chosen has other types than what becomes of it.
    validate: (schema, given) => normalizePluginOptions(schema, given as Partial<PluginOptions>),
    options: chosen,
  });
  const {url, baseUrl} = context.siteConfig;
  const siteAddress = url + baseUrl;
  const authors = new Map<string, string[]>();
  const authorsOf = (postAddress: string) => authors.get(postAddress) ?? [];
  const blog = await pluginContentBlog(context, {
    ...options,
    beforeDefaultRemarkPlugins: [
      ...options.beforeDefaultRemarkPlugins,
      [nameFootnotesByPost, {siteDir: context.siteDir}],
    ],
    feedOptions: {
      ...options.feedOptions,
      type: ['rss', 'atom', 'json'],
      title: 'CNOE blog',
      description: options.blogDescription,
      copyright: 'Copyright the CNOE authors',
      limit: false,
      createFeedItems: async ({defaultCreateFeedItems, ...params}) => {
        const items = await defaultCreateFeedItems(params);
        for (const {link, author = []} of items) {
          authors.set(
            link,
            author.flatMap(({name}) => name ?? []),
          );
        }
        return items.map((item) => ({
          ...item,
          published: item.date,
          content: item.content && toFeedHtml(item.content),
        }));
      },
    },
  });

  return {
    ...blog,
    async postBuild(props) {
      await blog.postBuild?.(props);
      const complete = async (name: string, toComplete: (feed: string) => string) => {
        const file = path.join(props.outDir, options.routeBasePath, name);
        await writeFile(file, toComplete(await readFile(file, 'utf8')));
      };
      await Promise.all([
        complete('rss.xml', (feed) => completeRss(feed, siteAddress, authorsOf)),
        complete('atom.xml', (feed) => completeAtom(feed, siteAddress)),
        complete('feed.json', (feed) => completeJsonFeed(feed, siteAddress, authorsOf)),
      ]);
    },
  };
}
