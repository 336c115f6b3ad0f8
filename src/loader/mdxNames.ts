/** The names that the braces and elements of an MDX file use: one that nothing stands for stops the build. */
import {runInNewContext} from 'node:vm';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Position} from '../model/problems';
import {nearest} from '../model/suggestions';
import {pageEntry} from './contentPaths';
import {isRefused} from './mdxElements';
import type {Expression} from './mdxExpressions';
import {type Program, readScope, type Scope, type UsedName} from './mdxScopes';
import {type MdxElement, type MdxNode, startOf} from './mdxTree';
import {HTML_ELEMENTS, MEASUREMENTS, PAGE_COMPONENTS} from './pageElements';
import type {SiteFiles} from './siteFiles';
import type {SyntaxProblem} from './yamlText';

/** What Docusaurus gives to every page. */
const GIVEN = new Set(['require', 'props', 'frontMatter', 'contentTitle', 'toc', 'metadata', 'assets']);

let globals: ReadonlySet<string> | undefined;

/** Takes a name, tells whether JavaScript gives it to every program, wherever it runs. */
export function isGlobal(name: string): boolean {
  globals ??= new Set<string>(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  return globals.has(name);
}

/** What a browser has besides, for functions that only it calls. */
const OF_BROWSER = new Set(
  [
    'window document navigator location history localStorage sessionStorage console fetch alert setTimeout',
    'clearTimeout setInterval clearInterval requestAnimationFrame URL URLSearchParams',
  ].flatMap((line) => line.split(' ')),
);

const BRACE_REMEDY = 'Import it, or write "\\{" for a brace that is text.';
const SIGN_REMEDY = 'Import it, or write "\\<" for a sign that is text.';

/** A file of the site, as the names in it can be looked up. */
export interface PageFile {
  file: string;
  /** Every file of src, docs, blog and static. */
  files: ReadonlySet<string>;
  /** Gives the text of one of them that is code. */
  readText?: SiteFiles['readText'];
}

/** What the braces and elements of a file use, and where. */
export interface PageNames {
  declared: ReadonlySet<string>;
  used: UsedName[];
  modules: Scope['modules'];
  /** The elements that are written as such, outside of braces. */
  elements: MdxElement[];
  /** Names that two import or export statements declare. */
  repeated: Scope['declared'];
  /** What stands in braces in the text, and is JavaScript alone. */
  expressions: Expression[];
}

/** The syntax trees that a node of MDX carries: its own, or those of its attributes. */
function* programsOf(node: MdxNode): Generator<Program | null | undefined> {
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
  const names = {used: [], modules: [], elements: [], repeated: [], expressions: []} as Omit<
    PageNames,
    'declared'
  >;
  visit(root, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') names.elements.push(node);
    for (const program of programsOf(node)) {
      if (!program) continue;
      const scope = readScope(program);
      names.used.push(...scope.used);
      names.modules.push(...scope.modules);
      if (
        (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
        scope.isPlain &&
        program.body.length > 0
      ) {
        const code = node.value.trim();
        names.expressions.push({code, position: startOf(node), names: scope.used.map(({name}) => name)});
      }
      if (node.type !== 'mdxjsEsm') continue;
      names.repeated.push(...scope.declared.filter(({name}) => declared.has(name)));
      for (const {name} of scope.declared) declared.add(name);
    }
  });
  return {declared, ...names};
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
  for (const {name, isElement, isInFunction, position} of names.used) {
    if (isInFunction && OF_BROWSER.has(name)) continue;
    if (isElement) report(position, describeElement(name, names, page));
    else if (!GIVEN.has(name) && name !== own && !names.declared.has(name) && !isGlobal(name)) {
      report(position, describeValue(name, names, page));
    }
  }
  for (const element of names.elements) {
    // What no page can hold has been told as such.
    if (isRefused(element)) continue;
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
