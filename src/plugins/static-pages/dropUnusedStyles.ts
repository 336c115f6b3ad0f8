import postcss from 'postcss';

const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
const WORD = /[A-Za-z_-][\w-]*/g;

/** Takes texts, gives every word in them that could be the name of a class. */
export function collectWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word);
  return words;
}

/**
 * Takes a style sheet and the words of all pages and scripts, gives the sheet without what is for classes that none of
 * them names: most of the theme's own. Selectors without a class stay.
 */
export function dropUnusedStyles(css: string, words: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  const isUsed = (selector: string) =>
    // What :not() names need not be there.
    [...selector.replace(/:not\([^)]*\)/g, '').matchAll(CLASS)].every(([, name = '']) => words.has(name));
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)) return;
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}
