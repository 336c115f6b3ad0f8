import {expect, test} from 'vitest';
import {collectNames, dropUnusedStyles} from '../dropUnusedStyles';

const PAGES = [
  '<html class=plugin-pages><p class="lead note_x1-Y" id="top">A card in a menu</p><a href="a.pdf">b</a></html>',
  "<div class='w-1/2 2x'><svg><linearGradient id=shade></linearGradient></svg></div>",
];

const names = collectNames(PAGES, ['element.className="chip";jsx("button",{})']);

const drop = (css: string) => dropUnusedStyles(css, names);

test('a rule stays when every class of one of its selectors is on a page or named in a script', () => {
  expect(
    drop(
      '.lead{a:b}.card{a:b}.lead .card,.chip{a:b}@media print{.card{a:b}}@media print{.note_x1-Y{a:b}.menu{a:b}}',
    ),
  ).toBe('.lead{a:b}.chip{a:b}@media print{.note_x1-Y{a:b}}');
});

test('so it is for elements and ids; what a page says in prose is none of them', () => {
  expect(drop('p{a:b}BUTTON{a:b}h6{a:b}menu{a:b}#top{a:b}#menu{a:b}linearGradient#shade{a:b}*{a:b}')).toBe(
    'p{a:b}BUTTON{a:b}#top{a:b}linearGradient#shade{a:b}*{a:b}',
  );
});

for (const name of [':is', ':where', ':has', '.lead:is']) {
  test(`of what ${name}() lists one is enough`, () => {
    expect(drop(`p${name}(.card, .lead .chip) a{a:b}`)).toBe(`p${name}(.card, .lead .chip) a{a:b}`);
    expect(drop(`p${name}(.card, .lead .menu) a{a:b}`)).toBe('');
  });
}

test('what is deep in a list is looked at, and what must not be there need not be', () => {
  const css =
    '.lead:has(> .card, > :is(.menu, .chip)){a:b}p:not(.card,:is(.menu)){a:b}li:nth-child(2n of .card),p:nth-child(2n of .card){a:b}';
  expect(drop(css)).toBe(css.replace('li:nth-child(2n of .card),', ''));
  expect(drop('p:has(:is(.menu,.card)){a:b}')).toBe('');
});

test('attributes and texts hold no classes', () => {
  const css =
    'a[href$=".pdf"]{a:b}a[href$=\'.card)\'],a[href*=\\.card]{a:b}p:is([title=":is(.card"],.menu){a:b}a:after{content:".card"}';
  expect(drop(css)).toBe(css);
});

test('names are read as they are meant, not as they are written', () => {
  const css = '.w-1\\/2{a:b}.\\32 x{a:b}.le\\61 d{a:b}';
  expect(drop(`${css}.w-2\\/2{a:b}.\\32 y{a:b}`)).toBe(css);
});

test('tokens, faces, key frames and rules within rules stay', () => {
  const css =
    ':root{--ink:#000}html[data-theme]{a:b}@font-face{font-family:Sans}@keyframes show{50.5%{a:b}to{a:c}}.lead{&:hover{a:b}.chip &{a:b}}';
  expect(drop(css)).toBe(css);
});

test('a layer keeps its place when nothing of it is used, other blocks go', () => {
  expect(drop('@layer theme{@media print{@supports (a:b){.card{a:b}}}}@layer own{p{a:b}}@layer theme;')).toBe(
    '@layer theme{}@layer own{p{a:b}}@layer theme;',
  );
});
