import {Prism} from 'prism-react-renderer';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import HighlightedCode, {type HighlightedCodeProps} from '../HighlightedCode';

const render = (code: string, language: string, lines: Partial<HighlightedCodeProps> = {}) =>
  renderToStaticMarkup(createElement(HighlightedCode, {code, language, ...lines}));

/** Takes markup, gives the texts in it that have a class, with the class. */
function listMarked(markup: string): [string, string][] {
  return [...markup.matchAll(/<span class="([^"]*)">([^<]*)<\/span>/g)].map(([, name = '', text = '']) => [
    name.replace(/^_|_[^_]*$/g, ''),
    text,
  ]);
}

test('parts of code have the class of what they are', () => {
  expect(listMarked(render('id: argo # a comment\nstars: 3\nname: "Argo"', 'yaml'))).toEqual([
    ['name', 'id'],
    ['comment', '# a comment'],
    ['name', 'stars'],
    ['value', '3'],
    ['name', 'name'],
    ['string', '&quot;Argo&quot;'],
  ]);
});

test.each(Object.keys(Prism.languages))('no letter of code is lost or added: %s', (language) => {
  const code = '\n# one\n\tif (a < b) { "c" }\n\n---\n  - key: value\n\n/* end */\n';
  expect(
    render(code, language)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"'),
  ).toBe(code);
});

test.each(['text', 'no-such-language', 'constructor'])(
  'code of a language that is not known is plain: %s',
  (language) => {
    expect(render('if x: y', language)).toBe('if x: y');
  },
);

test('marked and numbered lines are elements of their own, with the same text', () => {
  const markup = render('a: 1\n\nb: 2', 'text', {marked: new Set([2]), isNumbered: true});
  expect(markup.replace(/ class="[^"]*"/g, '')).toBe('<span>a: 1\n</span><span>\n</span><mark>b: 2</mark>');
});
