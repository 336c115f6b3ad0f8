/** The names in the JavaScript of an MDX file: which it declares, which it uses, what it imports. */
import {analyze} from 'eslint-scope';
import type {Position} from '../model/problems';
import type {MdxNode} from './mdxTree';

export type Program = NonNullable<NonNullable<Extract<MdxNode, {type: 'mdxjsEsm'}>['data']>['estree']>;

/** A node of the syntax tree, of whatever kind. */
interface SyntaxNode {
  type: string;
  loc?: unknown;
  [part: string]: unknown;
}

export interface UsedName {
  name: string;
  position: Position;
  /** Whether it stands as an element. */
  isElement: boolean;
  /** Whether it is looked up only once a function is called. */
  isInFunction: boolean;
}

export interface Scope {
  /** What the top level declares. */
  declared: {name: string; position: Position}[];
  used: UsedName[];
  /** What is imported or required. */
  modules: {specifier: string; position: Position}[];
  /** Whether it is JavaScript alone, without elements. */
  isPlain: boolean;
}

function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A node and all that it holds. */
function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const part of Object.values(node).flat()) if (isSyntaxNode(part)) yield* nodesOf(part);
}

/** Where a node stands in the file. */
function placeOf({loc}: {readonly loc?: unknown} | SyntaxNode): Position {
  const start = typeof loc === 'object' && loc !== null && 'start' in loc ? loc.start : undefined;
  const {line, column}: {line?: unknown; column?: unknown} = Object(start);
  return {
    line: typeof line === 'number' ? line : 1,
    column: typeof column === 'number' ? column + 1 : 1,
  };
}

/** The element `<a.b.c>` uses `a`; eslint-scope leaves out those that begin with a small letter. */
function elementsOf(node: SyntaxNode): UsedName[] {
  if (node.type !== 'JSXOpeningElement' || !isSyntaxNode(node.name)) return [];
  const {type, name} = node.name;
  if (type !== 'JSXIdentifier' || typeof name !== 'string' || !/^[a-z]/.test(name)) return [];
  return [{name, position: placeOf(node.name), isElement: true, isInFunction: false}];
}

function modulesOf(node: SyntaxNode): Scope['modules'] {
  const isRequire =
    node.type === 'CallExpression' && isSyntaxNode(node.callee) && node.callee.name === 'require';
  const source = isRequire && Array.isArray(node.arguments) ? node.arguments[0] : node.source;
  const isModule = isRequire || /^(?:Import|Export)\w+$/.test(node.type);
  return isModule && isSyntaxNode(source) && typeof source.value === 'string'
    ? [{specifier: source.value, position: placeOf(source)}]
    : [];
}

/** Takes a syntax tree, gives the names in it; what a function declares is its own. */
export function readScope(program: Program): Scope {
  if (program.body.length === 0) return {declared: [], used: [], modules: [], isPlain: true};
  const {globalScope} = analyze(program, {ecmaVersion: 2024, sourceType: 'module', jsx: true});
  const nodes = [...nodesOf(program as unknown as SyntaxNode)];
  const declared = globalScope?.childScopes.flatMap(({variables}) =>
    variables.flatMap(({name, identifiers: [first]}) =>
      first === undefined ? [] : [{name, position: placeOf(first)}],
    ),
  );
  const used = globalScope?.through.map(({identifier, from}) => ({
    name: identifier.name,
    position: placeOf(identifier),
    isElement: identifier.type === 'JSXIdentifier',
    isInFunction: from.variableScope.type === 'function',
  }));
  return {
    declared: declared ?? [],
    used: [...(used ?? []), ...nodes.flatMap(elementsOf)],
    modules: nodes.flatMap(modulesOf),
    isPlain: nodes.every(({type}) => !type.startsWith('JSX')),
  };
}
