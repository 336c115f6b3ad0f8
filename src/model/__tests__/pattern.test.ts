import {describe, expect, it} from 'vitest';
import {maturityOf} from '../pattern';

const use = (organisation: string, date?: string) => ({
  organisation,
  what: 'Uses it.',
  source: {title: 'Talk', url: 'https://cnoe.io', date},
});

describe('maturityOf', () => {
  it.each([
    ['proposed', []],
    ['proposed', [use('Autodesk'), use('Adobe'), use('Twilio')]],
    ['used', [use('Autodesk', '2024-03-22')]],
    ['used', [use('Autodesk', '2024-03-22'), use('Adobe', '2024-03-22'), use('Twilio')]],
    ['used', [use('Autodesk', '2024-03-22'), use('autodesk', '2024-04-01'), use('Adobe', '2024-03-22')]],
    ['validated', ['Autodesk', 'Adobe', 'Twilio'].map((organisation) => use(organisation, '2024-03-22'))],
  ])('is %s', (maturity, uses) => {
    expect(maturityOf(uses)).toBe(maturity);
  });
});
