import {execFileSync} from 'node:child_process';

const PROBE =
  "const probe = require('node:net').createServer().listen(0, () => { process.stdout.write(String(probe.address().port)); probe.close(); })";

/** Gives a port of this machine that nothing listens to, without waiting, as a configuration has to name it at once. */
export function freePort(): number {
  return Number(execFileSync(process.execPath, ['-e', PROBE], {encoding: 'utf8'}));
}
