import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const ROOT = path.resolve(__dirname, '../../..');
const SOURCES = ['src/components', 'src/pages', 'src/theme', 'src/islands'];

const files = SOURCES.flatMap((folder) => listFiles(path.join(ROOT, folder)));

function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('__tests__'))
    .map((file) => path.join(folder, file));
}

/** Takes a file and what it imports, gives the file of this project that is meant, if it is one. */
function resolve(file: string, imported: string): string | undefined {
  const from = imported.replace(/^@site\//, `${ROOT}/`);
  const target = path.resolve(path.dirname(file), from);
  return [
    `${target}.tsx`,
    `${target}.ts`,
    path.join(target, 'index.tsx'),
    path.join(target, 'index.ts'),
  ].find((candidate) => existsSync(candidate));
}

function listImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gm),
    ...text.matchAll(/import\('([^']+)'\)/g),
  ]
    .map(([, imported = '']) => resolve(file, imported))
    .filter((target) => target !== undefined);
}

function closure(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const imported of listImports(file)) reached.add(imported);
  return reached;
}

const ANSWERS =
  /\buse(?:State|Reducer|Effect|LayoutEffect|SyncExternalStore|Transition|DeferredValue)\(|\bon[A-Z]\w+=\{/;

test('what keeps state or answers events is part of an island: elsewhere no script would run it', () => {
  const inIslands = closure(path.join(ROOT, 'src/islands/index.ts'));
  const answering = files.filter((file) => ANSWERS.test(readFileSync(file, 'utf8')));
  expect(answering.length).toBeGreaterThan(5);
  expect(answering.filter((file) => !inIslands.has(file)).map((file) => path.relative(ROOT, file))).toEqual(
    [],
  );
});
