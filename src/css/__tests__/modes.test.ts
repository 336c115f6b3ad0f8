import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import postcss from 'postcss';
import {describe, expect, it} from 'vitest';

const INFIMA = createRequire(__filename).resolve('infima/dist/css/default/default.css');
const OWN = ['custom.css', 'modes.css'].map((name) => path.resolve(__dirname, '..', name));

/** Takes a style sheet and which selectors count, gives the custom properties that their rules set. */
function propertiesIn(file: string, counts: (selector: string) => boolean): Set<string> {
  const names = new Set<string>();
  postcss.parse(readFileSync(file, 'utf8')).walkRules((rule) => {
    if (!rule.selectors.some(counts)) return;
    rule.walkDecls(/^--/, ({prop}) => {
      names.add(prop);
    });
  });
  return names;
}

describe('the colors of both modes', () => {
  it('has everything that Infima sets for its dark theme, whoever chose the mode', () => {
    const dark = propertiesIn(INFIMA, (selector) => /\[data-theme=.?dark/.test(selector));
    const own = new Set(OWN.flatMap((file) => [...propertiesIn(file, (selector) => selector === ':root')]));
    expect(dark.size).toBeGreaterThan(20);
    expect([...dark].filter((name) => !own.has(name))).toEqual([]);
  });

  it('sets each color in one place, by a selector that a choice of the reader does not outweigh', () => {
    const perFile = OWN.map((file) => [...propertiesIn(file, () => true)]);
    const all = perFile.flat();
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([]);
    const byChoice = OWN.flatMap((file) => [
      ...propertiesIn(file, (selector) => selector.includes('data-theme')),
    ]);
    expect(byChoice).toEqual([]);
  });
});
