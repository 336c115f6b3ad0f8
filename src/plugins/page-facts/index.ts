import type {BlockContent, DefinitionContent, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {pageEntry} from '../../loader/contentPaths';
import {importComponent, mdxBlocks} from '../mdxBlocks';

type Block = Root['children'][number];

/** The place of the heading of that text; the end where there is none. */
function placeOf(title: string, {children}: Root): number {
  const place = children.findIndex((block) => block.type === 'heading' && textOf(block) === title);
  return place === -1 ? children.length : place;
}

/** Puts what stands from one place to another into an element of that name. */
function wrap(root: Root, name: string, [from, to]: [from: number, to: number]): void {
  const children = root.children.slice(from, to).flatMap((block) => (isFlow(block) ? [block] : []));
  root.children.splice(from, to - from, {type: 'mdxJsxFlowElement', name, attributes: [], children});
}

function isFlow(block: Block): block is Extract<Block, BlockContent | DefinitionContent> {
  return block.type !== 'mdxjsEsm' && block.type !== 'yaml';
}

/** What a pattern gives and what it costs, each a section, stand in one element. */
function wrapConsequences(root: Root): void {
  const gives = placeOf('What it gives', root);
  const costs = placeOf('What it costs', root);
  const rest = root.children.slice(costs + 1).findIndex(({type}) => type === 'heading');
  const end = rest === -1 ? root.children.length : costs + 1 + rest;
  if (costs <= gives || costs === root.children.length) return;
  wrap(root, 'section', [costs, end]);
  wrap(root, 'section', [gives, costs]);
  wrap(root, 'Consequences', [gives, gives + 2]);
}

function addPatternFacts(root: Root, id: string): void {
  wrapConsequences(root);
  root.children.splice(placeOf('Related', root), 0, ...mdxBlocks('<KnownUses facts={pattern} />'));
  root.children.push(...mdxBlocks('<PatternNeighbours facts={pattern} />'));
  root.children.unshift(
    ...mdxBlocks(`import pattern from '@content/patterns/${id}'

export {pattern}`),
    ...['Consequences', 'KnownUses', 'PatternNeighbours'].flatMap((name) =>
      importComponent(name, `PatternFacts/${name}`),
    ),
  );
}

/**
 * A remark plugin: the page of each capability exports what the content says of it, as `capability`, and that of each
 * pattern as `pattern`; a pattern shows it where its text has the section for it.
 */
export default function exportPageFacts() {
  return (root: Root, {path}: {path: string}): void => {
    const entry = pageEntry(path);
    if (entry?.collection === 'patterns') addPatternFacts(root, entry.id);
    if (entry?.collection === 'capabilities') {
      root.children.push(
        ...mdxBlocks(`export {default as capability} from '@content/capabilities/${entry.id}'`),
      );
    }
  };
}
