import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import pluginContentBlog, {
  type BlogContent,
  type PluginOptions,
  validateOptions,
} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {explainJsonFeed, explainXmlFeed} from './feedExplanation';
import {toFeedHtml} from './feedHtml';

export {validateOptions};

/** Docusaurus's blog with feeds of its own making: clean full text, and a readable page for whoever opens one. */
export default async function blogPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<BlogContent>> {
  const {url, baseUrl} = context.siteConfig;
  const siteAddress = url + baseUrl;
  const blog = await pluginContentBlog(context, {
    ...options,
    feedOptions: {
      ...options.feedOptions,
      type: ['rss', 'atom', 'json'],
      title: 'CNOE blog',
      description: options.blogDescription,
      copyright: 'Copyright the CNOE authors',
      limit: false,
      createFeedItems: async ({defaultCreateFeedItems, ...params}) => {
        const items = await defaultCreateFeedItems(params);
        return items.map((item) => ({...item, content: item.content && toFeedHtml(item.content)}));
      },
    },
  });

  return {
    ...blog,
    async postBuild(props) {
      await blog.postBuild?.(props);
      const rewrite = async (name: string, explain: (feed: string, siteAddress: string) => string) => {
        const file = path.join(props.outDir, options.routeBasePath, name);
        await writeFile(file, explain(await readFile(file, 'utf8'), siteAddress));
      };
      await Promise.all([
        rewrite('rss.xml', explainXmlFeed),
        rewrite('atom.xml', explainXmlFeed),
        rewrite('feed.json', explainJsonFeed),
      ]);
    },
  };
}
