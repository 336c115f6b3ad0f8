/** The elements that a page may hold without an import. */

/** The components that src/theme/MDXComponents hands to each page, and what they cannot do without. */
export const PAGE_COMPONENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Aims', []],
  ['Details', []],
  ['Head', []],
  ['LeadLine', []],
  ['MemberQuote', ['quote']],
  ['MemberTable', ['members']],
  ['SlackCallToAction', []],
  ['TabItem', []],
  ['Tabs', []],
]);

/** Drawn by a plugin, which reads the text of pages: no component that JavaScript could name. */
export const MEASUREMENTS = 'Measurements';

export const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'a abbr address article aside audio b bdi bdo blockquote br button canvas caption center cite code col colgroup data',
    'datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6',
    'header hgroup hr i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript',
    'object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section select slot',
    'small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr',
    'track u ul var video wbr area param',
    'circle clipPath defs desc ellipse g image line linearGradient marker mask path pattern polygon polyline',
    'radialGradient rect stop symbol text tspan use',
  ].flatMap((line) => line.split(' ')),
);

/** The elements that hold nothing, and so are closed where they begin: `<br />`. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that make a block of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote details dialog div dl dd dt fieldset figure figcaption footer form h1 h2 h3 h4',
    'h5 h6 header hr li main menu nav ol p pre search section table ul',
  ].flatMap((line) => line.split(' ')),
);

/** Elements that hold words and no blocks. */
export const PHRASING_PARENTS: ReadonlySet<string> = new Set(
  [
    'p h1 h2 h3 h4 h5 h6 summary pre span b i em strong small code kbd samp var sub sup u s mark abbr cite dfn q',
    'time bdi bdo data',
  ].flatMap((line) => line.split(' ')),
);
