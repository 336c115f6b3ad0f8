import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ContentError} from '../../model/problems';
import type {SiteContent} from '../../model/siteContent';
import {isContent} from '../contentPaths';
import {linkSiteFiles} from '../loadSiteContent';
import {anyDamage, damagedSite, type Files} from './damage';

/** More runs, or others, by hand: `DAMAGE_RUNS=5000 DAMAGE_SEED=7 npx vitest run damage`. */
const RUNS = Number(process.env.DAMAGE_RUNS ?? 200);
const SEED = Number(process.env.DAMAGE_SEED ?? 20231003);
const TIME_LIMIT = 30_000 + RUNS * 500;

/** The content, or the error that says what is wrong with it; throws anything else. */
function load(files: Files): SiteContent | ContentError {
  try {
    return linkSiteFiles({
      paths: [...files.keys()].sort(),
      bytes: new Map([...files].filter(([file]) => isContent(file))),
    });
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

function expectReadable({problems, message: whole}: ContentError, files: Files): void {
  const pasted = problems.flatMap(({block}) => block?.split('\n') ?? []);
  expect(whole.split('\n')).toHaveLength(1 + problems.length + pasted.length);
  for (const {file, line, column, message, block} of problems) {
    expect([...files.keys()]).toContain(file);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(
      files
        .get(file)
        ?.toString()
        .split(/\r\n|\n|\r/).length ?? 0,
    );
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(block === undefined ? /[.?]$/ : /:$/);
    expect(message).not.toMatch(/\bundefined\b|\[object|Error:|\bat .+:\d+:\d+\)/);
  }
}

describe('content with damage', () => {
  it(
    'is either sound or told of by problems that people can read',
    () => {
      fc.assert(
        fc.property(anyDamage, (damages) => {
          const files = damagedSite(damages);
          const loaded = load(files);
          if (loaded instanceof ContentError) expectReadable(loaded, files);
          else expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded);
        }),
        {numRuns: RUNS, seed: SEED},
      );
    },
    TIME_LIMIT,
  );
});
