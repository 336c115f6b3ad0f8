/** The names in the JavaScript of an MDX file: which it declares, which it uses. */

/** A node of the syntax tree, of whatever kind. */
export interface SyntaxNode {
  type: string;
  [part: string]: unknown;
}

export interface UsedName {
  name: string;
  node: SyntaxNode;
  /** Whether it stands as an element. */
  isElement: boolean;
}

export interface Names {
  declared: Set<string>;
  used: UsedName[];
  /** What is imported or required. */
  modules: {specifier: string; node: SyntaxNode}[];
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function partsOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter(isSyntaxNode);
}

function textOf(node: unknown, part: string): string {
  return isSyntaxNode(node) ? String(node[part] ?? '') : '';
}

/** Declares what a pattern binds; its defaults are expressions. */
function declare(pattern: unknown, names: Names): void {
  if (!isSyntaxNode(pattern)) return;
  if (pattern.type === 'Identifier') names.declared.add(textOf(pattern, 'name'));
  else if (pattern.type === 'Property') declare(pattern.value, names);
  else if (pattern.type === 'AssignmentPattern') {
    declare(pattern.left, names);
    collect(pattern.right, names);
  } else for (const part of partsOf(pattern)) declare(part, names);
}

function addModule(source: unknown, names: Names): void {
  if (!isSyntaxNode(source) || typeof source.value !== 'string') return;
  names.modules.push({specifier: source.value, node: source});
}

/** The element `<a.b.c>` uses `a`. */
function elementName(name: unknown): string {
  return isSyntaxNode(name) && name.type === 'JSXMemberExpression'
    ? elementName(name.object)
    : textOf(name, 'name');
}

/** Parts that are names of something else: a property, a label, an attribute. */
const COLLECTORS: Record<string, (node: SyntaxNode, names: Names) => void> = {
  Identifier(node, {used}) {
    used.push({name: textOf(node, 'name'), node, isElement: false});
  },
  MemberExpression({object, property, computed}, names) {
    collect(object, names);
    if (computed) collect(property, names);
  },
  ImportDeclaration({specifiers, source}, names) {
    for (const specifier of Array.isArray(specifiers) ? specifiers : []) {
      if (isSyntaxNode(specifier)) declare(specifier.local, names);
    }
    addModule(source, names);
  },
  ExportAllDeclaration({source}, names) {
    addModule(source, names);
  },
  ExportNamedDeclaration({declaration, specifiers, source}, names) {
    collect(declaration, names);
    addModule(source, names);
    if (isSyntaxNode(source) || !Array.isArray(specifiers)) return;
    for (const specifier of specifiers) if (isSyntaxNode(specifier)) collect(specifier.local, names);
  },
  CallExpression(node, names) {
    const {callee} = node;
    const [first] = Array.isArray(node.arguments) ? node.arguments : [];
    if (textOf(callee, 'name') === 'require') addModule(first, names);
    for (const part of partsOf(node)) collect(part, names);
  },
  VariableDeclarator({id, init}, names) {
    declare(id, names);
    collect(init, names);
  },
  CatchClause({param, body}, names) {
    declare(param, names);
    collect(body, names);
  },
  JSXOpeningElement({name, attributes}, names) {
    if (isSyntaxNode(name)) names.used.push({name: elementName(name), node: name, isElement: true});
    for (const attribute of Array.isArray(attributes) ? attributes : []) collect(attribute, names);
  },
  JSXClosingElement() {},
  JSXIdentifier() {},
  MetaProperty() {},
};

function collectFunction({id, params, body, superClass}: SyntaxNode, names: Names): void {
  declare(id, names);
  for (const param of Array.isArray(params) ? params : []) declare(param, names);
  collect(superClass, names);
  collect(body, names);
}

function collectKeyed({key, value, computed}: SyntaxNode, names: Names): void {
  if (computed) collect(key, names);
  collect(value, names);
}

for (const kind of ['Function', 'Class']) {
  COLLECTORS[`${kind}Declaration`] = collectFunction;
  COLLECTORS[`${kind}Expression`] = collectFunction;
}
COLLECTORS.ArrowFunctionExpression = collectFunction;
for (const kind of ['Property', 'MethodDefinition', 'PropertyDefinition']) COLLECTORS[kind] = collectKeyed;

function collect(node: unknown, names: Names): void {
  if (!isSyntaxNode(node)) return;
  const collector = COLLECTORS[node.type];
  if (collector) collector(node, names);
  else for (const part of partsOf(node)) collect(part, names);
}

/** Takes a syntax tree, gives the names in it; what a function declares counts for the whole tree. */
export function namesIn(tree: unknown): Names {
  const names: Names = {declared: new Set(), used: [], modules: []};
  collect(tree, names);
  return names;
}
