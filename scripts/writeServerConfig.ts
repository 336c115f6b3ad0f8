/**
 * `npx tsx scripts/writeServerConfig.ts build > nginx.conf`: writes the configuration with which nginx serves a built
 * site, or to the file --output. The options say where the server finds the site (--root), on which port (--listen),
 * under which base address (--base), where it may write (--scratch) and log (--access-log), and for how many seconds it
 * waits (--patience).
 */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readServerConfig} from './server/readServerConfig';

async function writeServerConfig(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: {type: 'string'},
      root: {type: 'string'},
      listen: {type: 'string', default: '8080'},
      base: {type: 'string', default: '/'},
      scratch: {type: 'string', default: '/tmp'},
      'access-log': {type: 'string', default: '/dev/stdout'},
      patience: {type: 'string', default: '10'},
    },
  });
  const site = path.resolve(positionals[0] ?? 'build');
  const config = await readServerConfig(site, {
    root: values.root ?? site,
    listen: values.listen,
    base: values.base,
    scratch: values.scratch,
    accessLog: values['access-log'],
    patience: Number(values.patience),
  });
  if (values.output === undefined) process.stdout.write(config);
  else await writeFile(values.output, config);
}

void writeServerConfig(process.argv.slice(2));
