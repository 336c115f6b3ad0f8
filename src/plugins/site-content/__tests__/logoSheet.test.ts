import {describe, expect, it} from 'vitest';
import type {InlineLogo} from '../../../model/pageData';
import {startLogoSheet} from '../logoSheet';

const SQUARE: InlineLogo = {viewBox: '0 0 9 9', body: '<path d="M0 0H9V9Z"/>', width: 44, height: 44};

const logoOf = (iconId: string): InlineLogo => {
  if (iconId === 'logos:square') return SQUARE;
  throw new Error(`no icon ${iconId}`);
};

describe('startLogoSheet', () => {
  it('gives the place on the sheet and the size, and puts the drawing there', () => {
    const sheet = startLogoSheet('member-logos', logoOf);
    expect(sheet.draw('logos:square')).toEqual({
      sheet: 'member-logos',
      symbol: 'logos-square',
      width: 44,
      height: 44,
    });
    expect(sheet.toSvg()).toContain(`<symbol id="logos-square" viewBox="0 0 9 9">${SQUARE.body}</symbol>`);
  });

  it('draws a logo once, however often it is asked for', () => {
    const sheet = startLogoSheet('member-logos', logoOf);
    expect(sheet.draw('logos:square')).toEqual(sheet.draw('logos:square'));
    expect(sheet.toSvg().match(/<symbol/g)).toHaveLength(1);
  });

  it('throws at an icon that is not there', () => {
    expect(() => startLogoSheet('member-logos', logoOf).draw('logos:nowhere')).toThrow(
      'no icon logos:nowhere',
    );
  });
});
