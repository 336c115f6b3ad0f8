import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

const BROTLI_MODULE = 'modules/ngx_http_brotli_static_module.so';

/**
 * The nginx to serve with: the one that the environment variable NGINX names, else one on the path or among the
 * system's own; undefined when there is none, or none that can send files compressed with Brotli.
 */
export function findServer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return [process.env.NGINX, ...folders.map((folder) => path.join(folder, 'nginx'))].find((file) => {
    if (!file || !existsSync(file)) return false;
    const {stderr} = spawnSync(file, ['-V'], {encoding: 'utf8'});
    const prefix = /--prefix=(\S+)/.exec(stderr)?.[1];
    return prefix !== undefined && existsSync(path.join(prefix, BROTLI_MODULE));
  });
}
