/** `npx tsx scripts/build/checkBuild.ts build`: says whether a build holds nothing but what may be published, or what else. */
import {findForeignFiles} from './foreignFiles';

async function checkBuild(build: string): Promise<void> {
  const foreign = await findForeignFiles(build);
  if (foreign.length === 0) return;
  console.error(`${build} holds what is no part of the site. Build it again.\n  ${foreign.join('\n  ')}`);
  process.exitCode = 1;
}

void checkBuild(process.argv[2] ?? 'build');
