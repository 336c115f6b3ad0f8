/** Components that keep state or answer the reader: dead in a page, unless the browser has React take them over. */
import type * as Compiler from '@swc/core';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {folderOf, joinPaths} from '../model/paths';
import type {Position} from '../model/problems';
import type {PageFile} from './mdxNames';
import {type MdxElement, type MdxNode, startOf} from './mdxTree';
import type {SyntaxProblem} from './yamlText';

/** Where each island has its name, and what loads it. */
const ISLANDS_FILE = 'src/islands/index.ts';

const MODULE_ENDINGS = ['', '.tsx', '.ts', '.jsx', '.js'];
const MODULE = /\.[jt]sx?$/;

/** The hooks of React whose result is the same in a page that no script runs in. */
const STILL_HOOKS = new Set(['use', 'useCallback', 'useContext', 'useDebugValue', 'useId', 'useMemo']);
const STATEFUL = /^(?:use[A-Z]\w*|Component|PureComponent)$/;

/** A node of the syntax tree, of whatever kind. */
interface CodeNode {
  type: string;
  [part: string]: unknown;
}

/** What a module of the site holds, as far as it matters here. */
interface CodeModule {
  /** What it imports and passes on. */
  specifiers: string[];
  /** What needs a script in the browser, as it is called there. */
  uses?: string;
  /** The names that load a module when it is needed: from the name to the module. */
  loaders: Map<string, string>;
}

function isCodeNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A node and all that it holds; elements of lists may be wrapped in objects without a type. */
function* nodesOf(value: unknown): Generator<CodeNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isCodeNode(value)) yield value;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

/** The text of an identifier or of a string. */
function textOf(node: unknown): string | undefined {
  return isCodeNode(node) && typeof node.value === 'string' ? node.value : undefined;
}

let compiler: typeof Compiler | undefined;

function parse(text: string, file: string): CodeNode[] {
  // Loaded only where a page imports a component.
  compiler ??= require('@swc/core') as typeof Compiler;
  const isTyped = /\.tsx?$/.test(file);
  try {
    return [
      ...nodesOf(
        compiler.parseSync(
          text,
          isTyped
            ? {syntax: 'typescript', tsx: file.endsWith('x'), target: 'es2022'}
            : {syntax: 'ecmascript', jsx: true, target: 'es2022'},
        ),
      ),
    ];
  } catch {
    // The build tells what is wrong with it.
    return [];
  }
}

/** From the names of a module to what they are called in React: a name for all of it stands for "*". */
function namesOfReact(nodes: readonly CodeNode[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const {type, source, specifiers} of nodes) {
    if (type !== 'ImportDeclaration' || textOf(source) !== 'react' || !Array.isArray(specifiers)) continue;
    for (const specifier of specifiers) {
      const local = textOf(specifier.local) ?? '';
      names.set(local, specifier.type === 'ImportSpecifier' ? (textOf(specifier.imported) ?? local) : '*');
    }
  }
  return names;
}

function readModule(text: string, file: string): CodeModule {
  const nodes = parse(text, file);
  const ofReact = namesOfReact(nodes);
  const nameInReact = (node: unknown): string => {
    if (!isCodeNode(node)) return '';
    if (node.type === 'Identifier') return ofReact.get(textOf(node) ?? '') ?? '';
    const isMember = node.type === 'MemberExpression' && ofReact.get(textOf(node.object) ?? '') === '*';
    return (isMember && textOf(node.property)) || '';
  };
  const needsScript = (node: unknown): string | undefined => {
    const name = nameInReact(node);
    return STATEFUL.test(name) && !STILL_HOOKS.has(name) ? name : undefined;
  };
  const module: CodeModule = {specifiers: [], loaders: new Map()};
  for (const node of nodes) {
    const source = /^(?:Import|Export)\w*Declaration$/.test(node.type) ? textOf(node.source) : undefined;
    if (source !== undefined && node.typeOnly !== true) module.specifiers.push(source);
    if (node.type === 'CallExpression') module.uses ??= needsScript(node.callee);
    if (node.superClass) module.uses ??= needsScript(node.superClass);
    const name = node.type === 'JSXAttribute' ? (textOf(node.name) ?? '') : '';
    if (/^on[A-Z]/.test(name) && node.value) module.uses ??= name;
    if (node.type === 'KeyValueProperty') {
      const loaded = [...nodesOf(node.value)].find(
        ({type, callee}) => type === 'CallExpression' && isCodeNode(callee) && callee.type === 'Import',
      );
      const [first] = Array.isArray(loaded?.arguments) ? loaded.arguments : [];
      const specifier = textOf(first?.expression);
      if (specifier !== undefined) module.loaders.set(textOf(node.key) ?? '', specifier);
    }
  }
  return module;
}

/** The file of this site that a module means by a specifier, if it is code. */
function resolve(specifier: string, from: string, files: ReadonlySet<string>): string | undefined {
  const isOfSite = specifier.startsWith('@site/');
  if (!isOfSite && !/^\.\.?(?:\/|$)/.test(specifier)) return undefined;
  const wanted = isOfSite
    ? joinPaths(specifier.slice('@site/'.length))
    : joinPaths(folderOf(from), specifier);
  const found = MODULE_ENDINGS.flatMap((ending) => [wanted + ending, `${wanted}/index${ending}`]).find(
    (file) => files.has(file),
  );
  return found !== undefined && MODULE.test(found) ? found : undefined;
}

/** Finds, in a module and all that it imports of this site, what needs a script. */
function findStateful(
  start: string,
  {files, readText}: Required<PageFile>,
): {file: string; uses: string} | undefined {
  const reached = new Set([start]);
  for (const file of reached) {
    const text = readText(file);
    if (text === undefined) continue;
    const {uses, specifiers} = readModule(text, file);
    if (uses !== undefined) return {file, uses};
    for (const specifier of specifiers) {
      const next = resolve(specifier, file, files);
      if (next !== undefined) reached.add(next);
    }
  }
  return undefined;
}

/** The name of the island that loads a file, if there is one. */
function islandOf(wanted: string, {files, readText}: Required<PageFile>): string | undefined {
  const text = readText(ISLANDS_FILE);
  if (text === undefined) return undefined;
  const {loaders} = readModule(text, ISLANDS_FILE);
  return [...loaders].find(([, specifier]) => resolve(specifier, ISLANDS_FILE, files) === wanted)?.[0];
}

interface ImportedComponent {
  /** The names that it has in the page. */
  names: string[];
  specifier: string;
  position: Position;
}

function importsOf(root: Root): ImportedComponent[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    return (node.data?.estree?.body ?? []).flatMap((statement) => {
      if (statement.type !== 'ImportDeclaration' || typeof statement.source.value !== 'string') return [];
      const {line = 1, column = 0} = statement.loc?.start ?? {};
      return {
        names: statement.specifiers.map(({local}) => local.name),
        specifier: statement.source.value,
        position: {line, column: column + 1},
      };
    });
  });
}

function isElement(node: MdxNode | Root): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether an element stands for the island of that name and holds one thing alone. */
function isIsland(node: MdxNode | Root | undefined, name: string): boolean {
  if (node === undefined || !isElement(node) || node.name !== 'Island' || node.children.length !== 1)
    return false;
  return node.attributes.some(
    (attribute) =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === 'name' && attribute.value === name,
  );
}

const writeIsland = (island: string, component: string) =>
  `write <Island name="${island}"><${component} /></Island>`;
const ISLAND_IMPORT = `"import Island from '@site/src/islands/Island';"`;

function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Takes the tree of an MDX file and where it lies, gives the components in it that would not answer the reader. */
export function findIslandProblems(root: Root, page: PageFile): SyntaxProblem[] {
  const {readText} = page;
  if (readText === undefined) return [];
  const site = {...page, readText};
  return importsOf(root).flatMap(({names, specifier, position}) => {
    const file = resolve(specifier, page.file, page.files);
    const stateful = file === undefined ? undefined : findStateful(file, site);
    if (file === undefined || stateful === undefined) return [];
    const island = islandOf(file, site);
    if (island === undefined) {
      const [name = 'Counter'] = names;
      const own = kebabCase(name);
      const loaded = `@site/${file.replace(/(?:\/index)?\.[jt]sx?$/, '')}`;
      const message = `"${specifier}" uses "${stateful.uses}" (in ${stateful.file}), which only a script can serve, and pages run none of their own. Show it without, e.g. by "<details>" or "<Tabs>"; or make it an island: add "'${own}': () => import('${loaded}')," to ISLANDS in ${ISLANDS_FILE}, add ${ISLAND_IMPORT} here, and ${writeIsland(own, name)}.`;
      return [{...position, message}];
    }
    const problems: SyntaxProblem[] = [];
    visit(root, (node, _index, parent) => {
      if (!isElement(node) || !names.includes(node.name ?? '')) return;
      const name = node.name ?? '';
      if (!isIsland(parent, island)) {
        const message = `"<${name}>" stands alone, and no script serves it. Add ${ISLAND_IMPORT}, and ${writeIsland(island, name)}.`;
        problems.push({...startOf(node), message});
      } else if (node.attributes.length > 0 || node.children.length > 0) {
        const message = `"<${name}>" is an island, and the browser draws it without what it is given here. Put that into the component, and ${writeIsland(island, name)}.`;
        problems.push({...startOf(node), message});
      }
    });
    return problems;
  });
}
