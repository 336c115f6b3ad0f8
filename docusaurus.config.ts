import {readdirSync} from 'node:fs';
import type {Options as BlogOptions} from '@docusaurus/plugin-content-blog';
import type * as Preset from '@docusaurus/preset-classic';
import npm2yarn from '@docusaurus/remark-plugin-npm2yarn';
import type {Config, LoadContext, PluginConfig} from '@docusaurus/types';
import redirects from './redirects';
import {buildDate} from './src/loader/buildDate';
import {parseFrontMatter} from './src/loader/frontMatter';
import {hasFullHistory} from './src/loader/gitHistory';
import {MDX1_COMPAT} from './src/loader/mdxTree';
import blogPlugin from './src/plugins/blog';
import brandImagesPlugin from './src/plugins/brand-images';
import alignCellsByClass from './src/plugins/cell-alignment';
import {listByGroup} from './src/plugins/docs-sidebar';
import {readDraftsLeniently} from './src/plugins/drafts';
import nameFootnotesSources from './src/plugins/footnote-sources';
import bringLocalFiles from './src/plugins/local-files';
import drawMeasurements from './src/plugins/measurements';
import drawMermaidDiagrams from './src/plugins/mermaid-diagrams';
import exportPageFacts from './src/plugins/page-facts';
import redirectsPlugin from './src/plugins/redirects';
import siteContentPlugin from './src/plugins/site-content';
import staticPagesPlugin from './src/plugins/static-pages';
import {PAGE_TEMPLATE} from './src/plugins/static-pages/pageTemplate';
import scrollWideTables from './src/plugins/wide-tables';

const REPOSITORY = 'https://github.com/cnoe-io/website';
const EDIT_URL = `${REPOSITORY}/edit/main/`;
const SITE_NAME = 'CNOE';
const TODAY = buildDate();

// While one writes, the site goes on without what has problems, and the browser shows them.
const IS_PRODUCTION = process.env.NODE_ENV === 'production';
const STRICTNESS = IS_PRODUCTION ? 'throw' : 'warn';

// Threads draw pages faster, but each begins with loading all of Docusaurus anew.
const FILES_WORTH_THREADS = 500;
const contentFiles = ['blog', 'docs', 'src/content'].flatMap((folder) =>
  readdirSync(folder, {encoding: 'utf8', recursive: true}),
).length;

// A shallow clone dates every file to its one commit: then no date is better than a wrong one.
const showLastUpdateTime = hasFullHistory(__dirname);

const preset: Preset.Options = {
  docs: {
    sidebarPath: './sidebars.ts',
    sidebarItemsGenerator: listByGroup,
    editUrl: EDIT_URL,
    showLastUpdateTime,
    docRootComponent: '@site/src/components/DocLayout',
    docItemComponent: '@site/src/components/DocPage',
    beforeDefaultRemarkPlugins: [bringLocalFiles],
    remarkPlugins: [exportPageFacts, [npm2yarn, {sync: true}], drawMermaidDiagrams, drawMeasurements],
    rehypePlugins: [nameFootnotesSources, alignCellsByClass, scrollWideTables],
  },
  blog: false,
  svgr: false,
  theme: {
    customCss: [
      './src/css/fonts.css',
      './src/css/custom.css',
      './src/css/modes.css',
      './src/css/elements.css',
    ],
  },
  sitemap: {lastmod: showLastUpdateTime ? 'date' : null, changefreq: null, priority: null},
};

const blog: BlogOptions = {
  blogTitle: 'Blog',
  blogDescription: 'What the CNOE community builds, measures and learns, with the full text in every feed.',
  blogSidebarCount: 0,
  postsPerPage: 20,
  editUrl: EDIT_URL,
  showLastUpdateTime,
  showReadingTime: true,
  onInlineAuthors: STRICTNESS,
  onInlineTags: STRICTNESS,
  onUntruncatedBlogPosts: STRICTNESS,
  blogListComponent: '@site/src/components/BlogListPage',
  blogPostComponent: '@site/src/components/BlogPostPage',
  blogTagsListComponent: '@site/src/components/BlogTagsPage',
  blogTagsPostsComponent: '@site/src/components/BlogTagPage',
  blogAuthorsListComponent: '@site/src/components/BlogAuthorsPage',
  blogAuthorsPostsComponent: '@site/src/components/BlogAuthorPage',
  blogArchiveComponent: '@site/src/components/BlogArchivePage',
  beforeDefaultRemarkPlugins: [bringLocalFiles],
  remarkPlugins: [[npm2yarn, {sync: true}], drawMermaidDiagrams, drawMeasurements],
  rehypePlugins: [nameFootnotesSources, alignCellsByClass, scrollWideTables],
};

const themeConfig: Preset.ThemeConfig = {
  colorMode: {respectPrefersColorScheme: true},
  navbar: {title: SITE_NAME},
  prism: {additionalLanguages: ['bash', 'diff', 'docker', 'hcl', 'ini', 'java', 'rego', 'toml']},
  metadata: [
    {name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#fcfbf7'},
    {name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#0a1920'},
    {property: 'og:site_name', content: 'CNOE: Cloud Native Operational Excellence'},
  ],
};

const config: Config = {
  title: SITE_NAME,
  tagline: 'Cloud Native Operational Excellence',
  url: 'https://cnoe.io',
  baseUrl: '/',
  trailingSlash: false,
  baseUrlIssueBanner: false,
  favicon: 'favicon.ico',
  ssrTemplate: PAGE_TEMPLATE,
  // Whose key src/client knows.
  storage: {type: 'localStorage', namespace: false},
  future: {
    v4: true,
    // Without the cache on disk: Rspack 1.7 panics on one that was cut off, and a cold build is quick enough.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      // Only one compiler reads MDX: the other makes the browser's script, which holds no page.
      mdxCrossCompilerCache: false,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: contentFiles > FILES_WORTH_THREADS,
      gitEagerVcs: true,
    },
    experimental_vcs: showLastUpdateTime,
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: STRICTNESS,
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    mdx1Compat: MDX1_COMPAT,
    parseFrontMatter: async ({fileContent}) => parseFrontMatter(fileContent),
    ...(!IS_PRODUCTION && readDraftsLeniently(__dirname)),
  },
  customFields: {buildDate: TODAY},
  presets: [['classic', preset]],
  plugins: [
    (context: LoadContext) => siteContentPlugin(context, {editUrl: EDIT_URL, today: TODAY}),
    (context: LoadContext) => blogPlugin(context, blog),
    brandImagesPlugin,
    (context: LoadContext) =>
      staticPagesPlugin(context, {
        securityContact: `${REPOSITORY}/security/advisories/new`,
        today: TODAY,
      }),
    (context: LoadContext) => redirectsPlugin(context, {redirects}),
    // Its type knows no plugin that loads content.
  ] as PluginConfig[],
  themeConfig,
};

export default config;
