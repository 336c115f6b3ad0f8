import {describe, expect, it} from 'vitest';
import type {Icon} from '../../../loader/icons';
import {drawLogo} from '../logoDrawing';

const icon = (body: string): Icon => ({body, left: 0, top: 0, width: 200, height: 200});
const rectangle = (width: number, height: number) =>
  icon(`<rect x="10" y="20" width="${width}" height="${height}" fill="#ff9900"/>`);

describe('drawLogo', () => {
  it('crops a logo to its ink', () => {
    expect(drawLogo(rectangle(100, 100))).toMatchObject({viewBox: '10 20 100 100', width: 44, height: 44});
  });

  it('keeps proportions and shows no logo larger than its peers', () => {
    expect(drawLogo(rectangle(180, 9))).toMatchObject({width: 132, height: 7});
    expect(drawLogo(rectangle(10, 160))).toMatchObject({width: 3, height: 44});
  });

  it('paints in one tone: white shows the paper, other colours become that of the text', () => {
    const {body} = drawLogo(
      icon(
        '<path fill="white" stroke="red" d="M0 0H9V9Z"/><path fill="none" stroke="currentColor" d="M0 0H9V9Z"/>',
      ),
    );
    expect(body).toContain('<path fill="var(--ifm-background-color, #fff)" stroke="currentColor"');
    expect(body).toContain('<path fill="none" stroke="currentColor"');
    expect(body).not.toContain('red');
  });
});
