import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import pluginContentBlog, {
  type BlogContent,
  type Options,
  type PluginOptions,
  validateOptions,
} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isDraft} from '@docusaurus/utils';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {compare} from '../../model/compare';
import {dayOf} from '../../model/moment';
import {completeAtom, completeJsonFeed, completeRss} from './feedCompletion';
import {toFeedHtml} from './feedHtml';
import nameFootnotesByPost from './footnoteIds';

/** Tells whether front matter says to leave out how long reading takes: a field that Docusaurus leaves to sites. */
function hidesReadingTime(frontMatter: object): boolean {
  return 'hide_reading_time' in frontMatter && frontMatter.hide_reading_time === true;
}

type Posts = Parameters<PluginOptions['processBlogPosts']>[0]['blogPosts'];

/** Takes posts, and today, YYYY-MM-DD, where readers are to see them; gives those that they see, in the order of our lists. */
export function orderPosts(posts: Posts, today?: string): Posts {
  return posts
    .map((post) => ({post, moment: post.metadata.date.toISOString()}))
    .filter(({moment}) => today === undefined || dayOf(moment) <= today)
    .sort(
      (one, other) =>
        compare(other.moment, one.moment) || compare(one.post.metadata.source, other.post.metadata.source),
    )
    .map(({post}) => post);
}

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
  const {url, baseUrl, customFields} = context.siteConfig;
  // Docusaurus shows drafts and unlisted pages while one writes: posts of a day to come go with them.
  const isPreview = !isDraft({frontMatter: {draft: true}});
  const today = isPreview ? undefined : String(customFields?.buildDate);
  const siteAddress = url + baseUrl;
  const authors = new Map<string, string[]>();
  const authorsOf = (postAddress: string) => authors.get(postAddress) ?? [];
  const blog = await pluginContentBlog(context, {
    ...options,
    processBlogPosts: async ({blogPosts}) => orderPosts(blogPosts, today),
    readingTime: ({content, locale, frontMatter, defaultReadingTime}) =>
      hidesReadingTime(frontMatter) ? undefined : defaultReadingTime({content, locale}),
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
