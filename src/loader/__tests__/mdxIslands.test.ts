import {describe, expect, it} from 'vitest';
import {readMdx} from '../mdxText';

const COUNTER = `import {useState} from 'react';
import styles from './Counter.module.css';

export default function Counter({start = 0}: {start?: number}) {
  const [count, setCount] = useState<number>(start);
  return <button className={styles.counter} onClick={() => setCount(count + 1)}>{count}</button>;
}
`;
const ISLANDS = `export const ISLANDS = {
  'talks': () => import('./TalksIsland'),
  counter: () => import('@site/blog/2026-01-01-x/Counter'),
} satisfies Record<string, unknown>;
`;
const POST = 'blog/2026-01-01-x/index.mdx';

/** Reads a page among other files, gives what is wrong with it, each with its place. */
function problemsOf(text: string, code: Record<string, string>): string[] {
  const files = new Set([POST, ...Object.keys(code)]);
  const {problems} = readMdx(text, {file: POST, files, readText: (file) => code[file]});
  return problems.map(({line, column, message}) => `${line}:${column} ${message}`);
}

const withCounter = (body: string, code: Record<string, string> = {}) =>
  problemsOf(`import Counter from './Counter';\n\n${body}\n`, {
    'blog/2026-01-01-x/Counter.tsx': COUNTER,
    'blog/2026-01-01-x/Counter.module.css': '',
    ...code,
  });

describe('components that need a script', () => {
  it('are refused with what makes them live', () => {
    expect(withCounter('<Counter />')).toMatchInlineSnapshot(`
      [
        "1:1 "./Counter" uses "useState" (in blog/2026-01-01-x/Counter.tsx), which only a script can serve, and pages run none of their own. Show it without, e.g. by "<details>" or "<Tabs>"; or make it an island: add "'counter': () => import('@site/blog/2026-01-01-x/Counter')," to ISLANDS in src/islands/index.ts, add "import Island from '@site/src/islands/Island';" here, and write <Island name="counter"><Counter /></Island>.",
      ]
    `);
  });

  it('are found behind others, in each way to write them', () => {
    const usesOf = (code: string, name = 'Part.tsx') =>
      problemsOf('import Outer from "./Outer";\n\n<Outer />\n', {
        'blog/2026-01-01-x/Outer.jsx': 'export {default} from "./Part";',
        [`blog/2026-01-01-x/${name}`]: code,
      }).map((problem) => /uses "(\w+)" \(in ([^)]+)\)/.exec(problem)?.slice(1).join(' '));
    expect(usesOf('import * as React from "react"; React.useEffect(() => {});')).toEqual([
      'useEffect blog/2026-01-01-x/Part.tsx',
    ]);
    expect(usesOf('import {useRef as ref} from "react"; export const x = ref(null);', 'Part.js')).toEqual([
      'useRef blog/2026-01-01-x/Part.js',
    ]);
    expect(usesOf('import React from "react"; export default class A extends React.Component {}')).toEqual([
      'Component blog/2026-01-01-x/Part.tsx',
    ]);
    expect(usesOf('export default () => <p onPointerEnter={() => {}}>x</p>;')).toEqual([
      'onPointerEnter blog/2026-01-01-x/Part.tsx',
    ]);
  });

  it('are not those that draw the same without one', () => {
    for (const code of [
      'import {useId, useMemo, type ReactNode} from "react"; export default () => <b id={useId()}>{useMemo(() => 1, [])}</b>;',
      'const useState = () => [1]; export default () => <b>{useState()[0]}</b>;',
      '// useState(0) and onClick={x}\nexport default () => <b title="onClick={x}">useState(0)</b>;',
      'this is no code',
    ]) {
      expect(withCounter('<Counter />', {'blog/2026-01-01-x/Counter.tsx': code})).toEqual([]);
    }
    expect(
      withCounter('<Counter />', {
        'blog/2026-01-01-x/Counter.tsx': 'import type {X} from "./types"; export default () => <b>1</b>;',
        'blog/2026-01-01-x/types.ts': 'import {useState} from "react"; export type X = 1; useState(1);',
      }),
    ).toEqual([]);
  });

  it('stand in their island once that is there, and take nothing from the page', () => {
    const islands = {'src/islands/index.ts': ISLANDS, 'src/islands/Island.tsx': 'export default () => null;'};
    const page = (body: string) =>
      withCounter(`import Island from '@site/src/islands/Island';\n\n${body}`, islands);
    expect(page('<Island name="counter"><Counter /></Island>')).toEqual([]);
    expect([
      ...page('<Counter />'),
      ...page('<Island name="talks"><Counter /></Island>'),
      ...page('<Island name="counter"><Counter start={2} /></Island>'),
    ]).toMatchInlineSnapshot(`
      [
        "5:1 "<Counter>" stands alone, and no script serves it. Add "import Island from '@site/src/islands/Island';", and write <Island name="counter"><Counter /></Island>.",
        "5:22 "<Counter>" stands alone, and no script serves it. Add "import Island from '@site/src/islands/Island';", and write <Island name="counter"><Counter /></Island>.",
        "5:24 "<Counter>" is an island, and the browser draws it without what it is given here. Put that into the component, and write <Island name="counter"><Counter /></Island>.",
      ]
    `);
  });
});
