import {describe, expect, it} from 'vitest';
import {weighUses} from '../pattern';

const use = (organisation: string, date?: string) => ({
  organisation,
  what: 'Uses it.',
  source: {title: 'Talk', url: 'https://cnoe.io', date},
});

describe('weighUses', () => {
  it.each([
    ['proposed', []],
    ['proposed', [use('Autodesk'), use('Adobe'), use('Twilio')]],
    ['used', [use('Autodesk', '2024-03-22')]],
    ['used', [use('Autodesk', '2024-03-22'), use('Adobe', '2024-03-22'), use('Twilio')]],
    ['used', [use('Autodesk', '2024-03-22'), use('autodesk', '2024-04-01'), use('Adobe', '2024-03-22')]],
    ['validated', ['Autodesk', 'Adobe', 'Twilio'].map((organisation) => use(organisation, '2024-03-22'))],
  ])('is %s', (maturity, uses) => {
    expect(weighUses(uses).maturity).toBe(maturity);
  });

  it('says what the next level takes', () => {
    const named = (...organisations: string[]) => organisations.map((name) => use(name, '2024-03-22'));
    expect(weighUses([]).next).toEqual({maturity: 'used', missing: 1});
    expect(weighUses(named('Autodesk')).next).toEqual({maturity: 'validated', missing: 2});
    expect(weighUses([...named('Autodesk', 'Adobe'), use('Twilio')]).next).toEqual({
      maturity: 'validated',
      missing: 1,
    });
    expect(weighUses(named('Autodesk', 'Adobe', 'Twilio'))).toEqual({
      maturity: 'validated',
      organisations: 3,
    });
  });
});
