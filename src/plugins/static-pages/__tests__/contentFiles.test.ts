import {getFileLoaderUtils} from '@docusaurus/utils';
import {expect, test} from 'vitest';
import {emitFilesWithPages, fileRules} from '../contentFiles';

test('the compiler of pages writes every file that a page brings in', () => {
  emitFilesWithPages();
  const {loaders, rules} = getFileLoaderUtils(true);
  expect(JSON.stringify([loaders, Object.values(rules).map((rule) => rule())])).not.toMatch(
    /"emitFile":false|emitFile=false/,
  );
  expect(JSON.stringify(rules.media())).toContain('file-loader');
  expect(JSON.stringify(rules.media())).not.toContain('url-loader');
});

test('a file of a kind that Docusaurus does not know is handed out, a module is not', () => {
  const [rule] = fileRules(true);
  if (typeof rule !== 'object' || rule === null || !Array.isArray(rule.exclude)) throw new Error('No list');
  const excluded = rule.exclude.filter((pattern) => pattern instanceof RegExp);
  const isExcluded = (file: string) => excluded.some((pattern) => pattern.test(file));
  expect(['a.vtt', 'b.csv', 'c.tar.gz'].filter(isExcluded)).toEqual([]);
  expect(
    ['a.png', 'b.mp4', 'c.pdf', 'd.json', 'e.tsx', 'f.module.css'].filter((file) => !isExcluded(file)),
  ).toEqual([]);
});
