import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {writeSecurityText} from '../securityText';

test('the file for those who find a weakness has what RFC 9116 asks for, and expires within a year', async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'security-'));
  onTestFinished(() => rm(outDir, {recursive: true}));
  await writeSecurityText({
    outDir,
    address: 'https://cnoe.io/',
    contact: 'https://github.com/cnoe-io/website/security/advisories/new',
    today: '2026-11-23',
  });
  expect(await readFile(path.join(outDir, '.well-known/security.txt'), 'utf8')).toBe(
    `Contact: https://github.com/cnoe-io/website/security/advisories/new
Expires: 2027-09-19T00:00:00Z
Preferred-Languages: en
Canonical: https://cnoe.io/.well-known/security.txt
`,
  );
});
