import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {z} from 'zod';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, '.github/workflows');

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({contents: z.literal('read')}),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.int().max(30),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});

const workflows = new Map(
  readdirSync(FOLDER).map((file) => [
    file,
    workflow.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8'))),
  ]),
);
const jobs = [...workflows].flatMap(([file, {jobs: some}]) =>
  Object.entries(some).map(([name, job]) => ({file, name, ...job})),
);

/** Gives the commands that run on an event. */
const commandsOn = (event: string) =>
  [...workflows.values()]
    .filter(({on}) => event in on)
    .flatMap(({jobs: some}) => Object.values(some).flatMap(({steps}) => steps.map(({run}) => run)));

describe('the workflows', () => {
  it('run commands that there are', () => {
    const {scripts} = z
      .object({scripts: z.record(z.string(), z.string())})
      .parse(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')));
    const named = jobs.flatMap(({steps}) =>
      steps.flatMap(({run = ''}) => /^npm run (\S+)/.exec(run)?.[1] ?? []),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('test a change with all tests, and the packages each week as well', () => {
    expect(commandsOn('pull_request')).toEqual(
      expect.arrayContaining([
        '.ci/run',
        'npm run test:bundle',
        'npm run test:reproducible',
        'npm run check:dependencies',
      ]),
    );
    expect(commandsOn('schedule')).toEqual(expect.arrayContaining(['.ci/run', 'npm run check:dependencies']));
  });

  it('may write for the one job that publishes', () => {
    const writing = jobs.filter(({permissions}) => permissions !== undefined);
    expect(writing.map(({name, permissions}) => [name, permissions])).toEqual([
      ['deploy', {pages: 'write', 'id-token': 'write'}],
    ]);
  });

  it('look at a build before they give it away', () => {
    const giving = jobs.filter(({steps}) => steps.some(({uses}) => uses?.includes('upload')));
    expect(giving).toHaveLength(2);
    for (const {file, steps} of giving) {
      const look = steps.findIndex(({run}) => run === 'npx tsx scripts/build/checkBuild.ts build');
      expect(steps[look + 1]?.uses, file).toMatch(/^actions\/upload-/);
      // The folder behind the link.
      expect(steps[look + 1]?.with?.path, file).toBe('build/');
    }
  });
});
