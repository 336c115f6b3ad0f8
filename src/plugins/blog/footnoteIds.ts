import {createHash} from 'node:crypto';
import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** What Docusaurus's blog appends to each footnote: made of the whole path of the post on the machine that builds. */
const MACHINE_SUFFIX = /-[0-9a-f]{6}$/;
const SUFFIX_LENGTH = 6;

/**
 * A remark plugin: tells the footnotes of one post from those of others by the path of the post within the site, so
 * that the same site gives the same pages in any folder.
 */
export default function nameFootnotesByPost({siteDir}: {siteDir: string}) {
  return (tree: Root, post: {path: string}): void => {
    const place = path.relative(siteDir, post.path).split(path.sep).join('/');
    const suffix = createHash('sha256').update(place).digest('hex').slice(0, SUFFIX_LENGTH);
    visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      node.identifier = node.identifier.replace(MACHINE_SUFFIX, `-${suffix}`);
    });
  };
}
