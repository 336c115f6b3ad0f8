import type {Element, Root} from 'hast';
import {expect, it} from 'vitest';
import alignCellsByClass from '..';

it('aligns cells by class, and leaves the others alone', () => {
  const cell = (tagName: string, properties: Element['properties']): Element => ({
    type: 'element',
    tagName,
    properties,
    children: [],
  });
  const root: Root = {
    type: 'root',
    children: [
      cell('th', {align: 'right'}),
      cell('td', {align: 'center'}),
      cell('td', {}),
      cell('p', {align: 'right'}),
    ],
  };
  alignCellsByClass()(root);
  expect(root.children.map((child) => child.type === 'element' && child.properties)).toEqual([
    {className: ['align-right']},
    {className: ['align-center']},
    {},
    {align: 'right'},
  ]);
});
