import {expect, test} from 'vitest';
import {collectWords, dropUnusedStyles} from '../dropUnusedStyles';

const words = collectWords(['<p class="lead note_x1-Y">', 'element.className="chip"']);

test('a rule stays when every class of one of its selectors is named on a page or in a script', () => {
  const css =
    '.lead{a:b}.card{a:b}.lead .card,.chip{a:b}p:not(.card){a:b}@media print{.card{a:b}}@media print{.note_x1-Y{a:b}}';
  expect(dropUnusedStyles(css, words)).toBe(
    '.lead{a:b}.chip{a:b}p:not(.card){a:b}@media print{.note_x1-Y{a:b}}',
  );
});

test('elements, tokens, faces and key frames stay', () => {
  const css =
    ':root{--ink:#000}html[data-theme]{a:b}@font-face{font-family:Sans}@keyframes show{50.5%{a:b}to{a:c}}@layer one{p{a:b}}';
  expect(dropUnusedStyles(css, words)).toBe(css);
});
