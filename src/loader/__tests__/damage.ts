/** Random damage at the files of the valid site. */
import fc from 'fast-check';
import {isContent} from '../contentPaths';
import {siteFiles} from './temporarySite';

export type Files = Map<string, Buffer>;
/** One change to the files of a site; the words show in the report of a failure. */
interface Damage {
  words: string;
  apply: (files: Files) => void;
}

const valid = siteFiles();
const validPaths = [...valid.paths];

/** Characters and words that mean something to YAML, MDX, Markdown or JavaScript. */
const SYNTAX = [
  ...'{}[]()<>:-?!&*#|>@`%"\'\\,=~^$;/',
  ...['\n', '\r\n', '\t', '\0', '\u2028', '\ufeff', '\ud83d\ude80', '  ', '\n\n', '\n---\n', '...\n'],
  ...[
    '- ',
    ': ',
    '<<: *a',
    '&a ',
    '*a',
    '!!binary ',
    '!!set ',
    '!tag ',
    '? ',
    '|\n',
    '>-\n',
    '.nan',
    '-.inf',
    '~',
  ],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'null',
    'true',
    '2023-02-30',
    '1e999',
    '0x1F',
  ],
  ...['<b>', '</b>', '<a id={1} {...x}>', '{/*', '*/}', '{x', 'import x from "y"\n', 'export const a = ;\n'],
  ...[
    '![',
    '](',
    '](/%E0%A4%A',
    '](pathname://',
    '](//',
    '][',
    '[^1]',
    '[^1]: ',
    ':::note',
    ':::note x',
    '```',
    '## ',
  ],
  ...[
    '{#id}',
    '<!--',
    '-->',
    '<https://x>',
    '](http://[)',
    '](?#)',
    '](..)',
    '](/..//..)',
    '](@site/)',
    '](mailto:)',
  ],
];

const anyFile = fc.constantFrom(...validPaths.filter(isContent));
const anyPlace = fc.double({min: 0, max: 1, noNaN: true});
const anySyntax = fc
  .array(fc.constantFrom(...SYNTAX), {minLength: 1, maxLength: 4})
  .map((parts) => parts.join(''));
const anyText = fc.oneof(anySyntax, fc.string({maxLength: 20}), fc.string({unit: 'binary', maxLength: 8}));

const anyValue = fc
  .oneof(
    fc.string({maxLength: 12}),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('', '2023-13-01', '2023-10-03', 'https://', 'https://[', '/', 'a/b', '../x', '__proto__'),
    fc.array(fc.oneof(fc.string({maxLength: 5}), fc.integer(), fc.constant(null)), {maxLength: 3}),
    fc.dictionary(fc.string({maxLength: 5}), fc.oneof(fc.string({maxLength: 5}), fc.boolean()), {maxKeys: 3}),
  )
  .map((value) => JSON.stringify(value));

function editBytes(words: string, file: string, edit: (bytes: Buffer) => Buffer): Damage {
  return {
    words: `${words} in ${file}`,
    apply(files) {
      const bytes = files.get(file);
      if (bytes) files.set(file, edit(bytes));
    },
  };
}

function editLines(words: string, file: string, edit: (lines: string[]) => string[]): Damage {
  return editBytes(words, file, (bytes) => Buffer.from(edit(bytes.toString().split('\n')).join('\n')));
}

function spliced(lines: readonly string[], start: number, count: number, ...added: string[]): string[] {
  return [...lines.slice(0, start), ...added, ...lines.slice(start + count)];
}

const at = (place: number, length: number) => Math.min(length - 1, Math.floor(place * length));

const bytesLost = fc.tuple(anyFile, anyPlace, fc.integer({min: 1, max: 40})).map(([file, place, count]) =>
  editBytes(`bytes ${place} lost: ${count}`, file, (bytes) => {
    const start = at(place, bytes.length);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + count)]);
  }),
);

const bytesPutIn = fc
  .tuple(anyFile, anyPlace, fc.uint8Array({minLength: 1, maxLength: 8}), fc.boolean())
  .map(([file, place, added, isReplacing]) =>
    editBytes(`bytes ${place} put in: ${added}`, file, (bytes) => {
      const start = at(place, bytes.length);
      return Buffer.concat([
        bytes.subarray(0, start),
        added,
        bytes.subarray(start + (isReplacing ? added.length : 0)),
      ]);
    }),
  );

const cutOff = fc
  .tuple(anyFile, anyPlace)
  .map(([file, place]) =>
    editBytes(`cut off ${place}`, file, (bytes) => bytes.subarray(0, at(place, bytes.length))),
  );

const textPutIn = fc.tuple(anyFile, anyPlace, anyPlace, anyText).map(([file, place, column, text]) =>
  editLines(`text ${place} ${column} ${JSON.stringify(text)}`, file, (lines) => {
    const index = at(place, lines.length);
    const line = lines[index] ?? '';
    const start = at(column, line.length + 1);
    return spliced(lines, index, 1, line.slice(0, start) + text + line.slice(start));
  }),
);

const lineChanged = fc
  .tuple(anyFile, anyPlace, anyPlace, fc.constantFrom('lost', 'doubled', 'moved', 'indented'))
  .map(([file, place, other, change]) =>
    editLines(`line ${place} ${change} ${other}`, file, (lines) => {
      const index = at(place, lines.length);
      const line = lines[index] ?? '';
      if (change === 'doubled') return spliced(lines, index, 0, line);
      if (change === 'indented') return spliced(lines, index, 1, `  ${line}`);
      const rest = spliced(lines, index, 1);
      return change === 'lost' ? rest : spliced(rest, at(other, rest.length + 1), 0, line);
    }),
  );

const valueChanged = fc.tuple(anyFile, anyPlace, anyValue).map(([file, place, value]) =>
  editLines(`value ${place} ${value}`, file, (lines) => {
    const fields = [...lines.keys()].filter((index) => /^[\s-]*\w+:/.test(lines[index] ?? ''));
    const index = fields[at(place, fields.length)];
    if (index === undefined) return lines;
    return spliced(
      lines,
      index,
      1,
      (lines[index] ?? '').replace(/:.*$/, () => `: ${value}`),
    );
  }),
);

const wholeChanged = fc
  .tuple(anyFile, anyValue)
  .map(([file, value]) =>
    editLines(`whole ${value}`, file, () => (file.endsWith('.mdx') ? ['---', value, '---'] : [value])),
  );

const NEW_NAMES = [
  ...['members', 'technologies', 'surveys', 'projects', 'meetings', 'none', '.'].map(
    (folder) => `src/content/${folder}/argo-cd.yaml`,
  ),
  'src/content/surveys/2023-11-12.yml',
  'src/content/x',
  'src/pages/docs/introduction.tsx',
  'docs/capabilities/gitops/index.mdx',
  'docs/capabilities/Gitops.mdx',
  'docs/patterns/__proto__.mdx',
  'docs/patterns/README.mdx',
  'docs/introduction.md',
  'docs/_.mdx',
  'docs/.mdx',
  'blog/2023-10-03-welcome.mdx',
  'blog/2023-99-99-welcome/index.mdx',
  'blog/authors.yml',
];

const renamed = fc.tuple(anyFile, fc.oneof(anyFile, fc.constantFrom(...NEW_NAMES)), fc.boolean()).map(
  ([file, name, isCopy]): Damage => ({
    words: `${file} ${isCopy ? 'copied' : 'renamed'} to ${name}`,
    apply(files) {
      const bytes = files.get(file);
      if (bytes === undefined) return;
      if (!isCopy) files.delete(file);
      files.set(name, bytes);
    },
  }),
);

const removed = fc
  .constantFrom(...validPaths)
  .map((file): Damage => ({words: `${file} removed`, apply: (files) => files.delete(file)}));

/** One to three changes. */
export const anyDamage = fc.array(
  fc.oneof(
    bytesLost,
    bytesPutIn,
    cutOff,
    {arbitrary: textPutIn, weight: 3},
    lineChanged,
    {arbitrary: valueChanged, weight: 3},
    wholeChanged,
    renamed,
    removed,
  ),
  {minLength: 1, maxLength: 3},
);

/** Takes changes, gives the files of the valid site after them. */
export function damagedSite(damages: readonly Damage[]): Files {
  const files: Files = new Map(
    validPaths.map((file) => [file, Buffer.from(valid.bytes.get(file) ?? new Uint8Array())]),
  );
  for (const damage of damages) damage.apply(files);
  return files;
}
