import {spawnSync} from 'node:child_process';
import {chmod, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const SCRIPT = path.resolve(__dirname, '../checkDependencies.ts');
const tsx = createRequire(__filename).resolve('tsx/cli');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'npm-'));
});

afterEach(() => rm(folder, {recursive: true}));

/** Makes an npm that answers with this report to whatever it is asked. */
async function answerWith(report: unknown): Promise<void> {
  const npm = path.join(folder, 'npm');
  await writeFile(npm, `#!/bin/sh\necho '${JSON.stringify(report)}'\n`);
  await chmod(npm, 0o755);
}

/** Checks the dependencies with this npm, in CI or elsewhere. */
function check({CI, args = []}: {CI: string; args?: string[]}) {
  const env = {...process.env, CI, PATH: `${folder}${path.delimiter}${process.env.PATH}`};
  const {status, stdout, stderr} = spawnSync(process.execPath, [tsx, SCRIPT, ...args], {
    env,
    encoding: 'utf8',
  });
  return {status, said: stdout + stderr};
}

const SILENCE = 'Known vulnerabilities were not checked: the registry did not say (no network).';

describe('checkDependencies', () => {
  it('fails in CI when the registry does not answer, and warns elsewhere', async () => {
    await answerWith({message: 'no network'});
    const inCi = check({CI: 'true'});
    expect(inCi.status).toBe(1);
    expect(inCi.said).toContain(SILENCE);
    const elsewhere = check({CI: ''});
    expect(elsewhere.status).toBe(0);
    expect(elsewhere.said).toContain(SILENCE);
  });

  it('passes in CI when the registry knows of none', async () => {
    await answerWith({auditReportVersion: 2, vulnerabilities: {}});
    const {status, said} = check({CI: 'true'});
    expect(said).toContain('The registry knows of 0 vulnerabilities.');
    expect(status).toBe(0);
  });

  it('asks nobody for licences, in CI too', async () => {
    await writeFile(path.join(folder, 'npm'), '#!/bin/sh\ntouch "$0.asked"\n', {mode: 0o755});
    const {status, said} = check({CI: 'true', args: ['licences']});
    expect(said).not.toContain('vulnerabilities');
    expect(status).toBe(0);
    await expect(rm(path.join(folder, 'npm.asked'))).rejects.toThrow('ENOENT');
  });
});
