/** The names that the braces and elements of an MDX file use: one that nothing stands for stops the build. */
import type {Root} from 'mdast';
import type {} from 'remark-mdx';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import {nearest} from '../model/suggestions';
import {pageEntry} from './contentPaths';
import {isSyntaxNode, type Names, namesIn, type SyntaxNode, type UsedName} from './estreeNames';
import {HTML_ELEMENTS, MEASUREMENTS, PAGE_COMPONENTS} from './pageElements';
import type {SyntaxProblem} from './yamlText';

type Node = Root | Root['children'][number];
type MdxElement = Extract<Node, {type: 'mdxJsxFlowElement'}> | Extract<Node, {type: 'mdxJsxTextElement'}>;

/** What JavaScript and Docusaurus give to every page. */
const GIVEN = new Set(
  [
    'Array Boolean Date Infinity Intl JSON Map Math NaN Number Object Set String URL undefined require',
    'props frontMatter contentTitle toc metadata assets',
  ].flatMap((line) => line.split(' ')),
);

const BRACE_REMEDY = 'Import it, or write "\\{" for a brace that is text.';
const SIGN_REMEDY = 'Import it, or write "\\<" for a sign that is text.';

/** A file of the site, as the names in it can be looked up. */
export interface PageFile {
  file: string;
  /** Every file of src, docs, blog and static. */
  files: ReadonlySet<string>;
}

/** What the braces and elements of a file use, and where. */
export interface PageNames {
  declared: ReadonlySet<string>;
  used: (Omit<UsedName, 'node'> & {position: Position})[];
  modules: {specifier: string; position: Position}[];
  /** The elements that are written as such, outside of braces. */
  elements: MdxElement[];
}

function placeOf({loc}: SyntaxNode, otherwise: Position): Position {
  const start =
    isSyntaxNode(loc) || typeof loc !== 'object' || loc === null || !('start' in loc) ? undefined : loc.start;
  if (typeof start !== 'object' || start === null || !('line' in start) || !('column' in start))
    return otherwise;
  const {line, column} = start;
  return typeof line === 'number' && typeof column === 'number' ? {line, column: column + 1} : otherwise;
}

/** The syntax trees that a node of MDX carries: its own, or those of its attributes. */
function* treesOf(node: Node): Generator<unknown> {
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    yield node.data?.estree;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') yield attribute.data?.estree;
    else if (typeof attribute.value === 'object') yield attribute.value?.data?.estree;
  }
}

/** Takes the tree of an MDX file, gives the names in it. */
export function readNames(root: Root): PageNames {
  const declared = new Set<string>();
  const used: PageNames['used'] = [];
  const modules: PageNames['modules'] = [];
  const elements: MdxElement[] = [];
  visit(root, (node) => {
    const {line = 1, column = 1} = node.position?.start ?? {};
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') elements.push(node);
    for (const tree of treesOf(node)) {
      const names: Names = namesIn(tree);
      if (node.type === 'mdxjsEsm') for (const name of names.declared) declared.add(name);
      for (const {name, node: place, isElement} of names.used) {
        if (!names.declared.has(name)) used.push({name, isElement, position: placeOf(place, {line, column})});
      }
      for (const {specifier, node: place} of names.modules) {
        modules.push({specifier, position: placeOf(place, {line, column})});
      }
    }
  });
  return {declared, used, modules, elements};
}

function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Takes a name that nothing stands for, gives the import that was forgotten, if one fits. */
function missingImport(name: string, {files}: PageFile): string | undefined {
  if (files.has(`src/components/${name}/index.tsx`)) {
    return `Import it: "import ${name} from '@site/src/components/${name}';".`;
  }
  const id = kebabCase(name);
  return files.has(`src/content/quotes/${id}.yaml`)
    ? `Import it: "import ${name} from '@content/quotes/${id}';".`
    : undefined;
}

function describeValue(name: string, {declared}: PageNames, page: PageFile): string {
  const near = nearest(name, declared);
  const remedy = missingImport(name, page) ?? (near === undefined ? BRACE_REMEDY : `Did you mean "${near}"?`);
  return `the braces name "${name}", and nothing here has that name. ${remedy}`;
}

function componentsOf({files}: PageFile): string[] {
  return [...files].flatMap((file) => /^src\/components\/([A-Z]\w*)\/index\.tsx$/.exec(file)?.[1] ?? []);
}

function describeElement(name: string, {declared}: PageNames, page: PageFile): string | undefined {
  if (/^[a-z]/.test(name) && !name.includes('.')) {
    if (HTML_ELEMENTS.has(name) || declared.has(name)) return undefined;
    const near = nearest(name, [...HTML_ELEMENTS, ...PAGE_COMPONENTS.keys(), MEASUREMENTS]);
    const remedy = near === undefined ? 'Write "\\<" for a sign that is text.' : `Did you mean "<${near}>"?`;
    return `no element "<${name}>" in HTML. ${remedy}`;
  }
  const known = [...PAGE_COMPONENTS.keys(), ...declared];
  const [first = ''] = name.split('.');
  if (known.includes(first)) return undefined;
  if (first === MEASUREMENTS) {
    return '"<Measurements>" is drawn only where it begins a line of its own. Put it there, with an empty line before it.';
  }
  const imported = missingImport(first, page);
  if (imported !== undefined) return `no component "<${first}>" here. ${imported}`;
  const near = nearest(first, [...known, MEASUREMENTS, ...componentsOf(page)]);
  return `no component "<${first}>" here. ${near === undefined ? SIGN_REMEDY : `Did you mean "<${near}>"?`}`;
}

function findAttributeProblems({name, attributes, position}: MdxElement): SyntaxProblem[] {
  const {line = 1, column = 1} = position?.start ?? {};
  const problems: SyntaxProblem[] = [];
  const given = new Set<string>();
  for (const attribute of attributes) {
    // What is spread may hold all that is needed.
    if (attribute.type !== 'mdxJsxAttribute') return problems;
    given.add(attribute.name);
    const at = attribute.position?.start ?? {line, column};
    if (attribute.name === 'style' && typeof attribute.value === 'string') {
      const message = 'a style cannot be text. Remove it: the look of a page comes from the site.';
      problems.push({line: at.line, column: at.column, message});
    }
    if (PAGE_COMPONENTS.get(name ?? '')?.includes(attribute.name) && typeof attribute.value !== 'object') {
      const message = `"${attribute.name}" takes what was imported, not text. Write ${attribute.name}={name}.`;
      problems.push({line: at.line, column: at.column, message});
    }
  }
  for (const needed of PAGE_COMPONENTS.get(name ?? '') ?? []) {
    if (given.has(needed)) continue;
    const message = `"<${name}>" has no ${needed}. Add ${needed}={name}, with the name of what was imported.`;
    problems.push({line, column, message});
  }
  return problems;
}

/** Takes the names of an MDX file, gives those that nothing stands for, and elements that lack what they need. */
export function findNameProblems(names: PageNames, page: PageFile): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const report = (position: Position, message: string | undefined) => {
    if (message !== undefined) problems.push({...position, message});
  };
  // The page of a pattern or a capability also knows what the content says of it.
  const entry = pageEntry(page.file);
  const own = entry && {capabilities: 'capability', patterns: 'pattern'}[entry.collection];
  for (const {name, isElement, position} of names.used) {
    if (isElement) report(position, describeElement(name, names, page));
    else if (!GIVEN.has(name) && name !== own && !names.declared.has(name)) {
      report(position, describeValue(name, names, page));
    }
  }
  for (const element of names.elements) {
    const {name, type, position} = element;
    const {line = 1, column = 1} = position?.start ?? {};
    if (name === null) continue;
    if (name !== MEASUREMENTS || type === 'mdxJsxTextElement') {
      report({line, column}, describeElement(name, names, page));
    }
    problems.push(...findAttributeProblems(element));
  }
  return problems;
}
