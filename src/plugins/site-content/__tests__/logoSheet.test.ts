import {describe, expect, it} from 'vitest';
import type {Icon} from '../../../loader/icons';
import {startLogoSheet} from '../logoSheet';

const rectangle = (width: number, height: number, paint = 'fill="#ff9900"'): Icon => ({
  body: `<rect x="10" y="20" width="${width}" height="${height}" ${paint}/>`,
  left: 0,
  top: 0,
  width: 200,
  height: 200,
});

const ICONS: Record<string, Icon> = {
  'logos:square': rectangle(100, 100),
  'logos:wide': rectangle(180, 9),
  'logos:tall': rectangle(10, 160),
  'logos:painted': {
    ...rectangle(50, 50, 'fill="#ffffff" stroke="red"'),
    body: '<path fill="white" stroke="red" d="M0 0H9V9Z"/><path fill="none" stroke="currentColor" d="M0 0H9V9Z"/>',
  },
};

const readIcon = (id: string): Icon => {
  const icon = ICONS[id];
  if (!icon) throw new Error(`no icon ${id}`);
  return icon;
};

describe('startLogoSheet', () => {
  it('crops a logo to its ink and names it on the sheet', () => {
    const sheet = startLogoSheet('member-logos', readIcon);
    expect(sheet.draw('logos:square')).toMatchObject({sheet: 'member-logos', symbol: 'logos-square'});
    expect(sheet.toSvg()).toContain('<symbol id="logos-square" viewBox="10 20 100 100">');
  });

  it('keeps proportions and shows no logo larger than its peers', () => {
    const sheet = startLogoSheet('member-logos', readIcon);
    expect(sheet.draw('logos:square')).toMatchObject({width: 44, height: 44});
    const wide = sheet.draw('logos:wide');
    expect(wide.width).toBe(132);
    expect(wide.height).toBe(7);
    const tall = sheet.draw('logos:tall');
    expect(tall.height).toBe(44);
    expect(tall.width).toBe(3);
  });

  it('paints in one tone: white shows the paper, other colours become that of the text', () => {
    const sheet = startLogoSheet('technology-logos', readIcon);
    sheet.draw('logos:painted');
    const svg = sheet.toSvg();
    expect(svg).toContain('<path fill="var(--ifm-background-color, #fff)" stroke="currentColor"');
    expect(svg).toContain('<path fill="none" stroke="currentColor"');
    expect(svg).not.toContain('red');
  });

  it('draws a logo once, however often it is asked for', () => {
    const sheet = startLogoSheet('member-logos', readIcon);
    expect(sheet.draw('logos:square')).toBe(sheet.draw('logos:square'));
    expect(sheet.toSvg().match(/<symbol/g)).toHaveLength(1);
  });

  it('throws at an icon that is not there', () => {
    expect(() => startLogoSheet('member-logos', readIcon).draw('logos:nowhere')).toThrow(
      'no icon logos:nowhere',
    );
  });
});
