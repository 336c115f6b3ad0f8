import {spawnSync} from 'node:child_process';

/** Whether folder is a git checkout of a commit with its whole history, so that the date of each file's last change is true. */
export function hasFullHistory(folder: string): boolean {
  const git = spawnSync('git', ['rev-parse', '--is-shallow-repository', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return git.status === 0 && git.stdout.startsWith('false');
}
