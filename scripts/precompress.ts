/** `npx tsx scripts/precompress.ts build`: writes compressed files beside those of a built site that they make smaller. */
import {compressFiles} from './server/compressFiles';

async function precompress(folder: string): Promise<void> {
  const {files, bytes, least} = await compressFiles(folder);
  const kilobytes = (count: number) => `${Math.round(count / 1000).toLocaleString('en')} kB`;
  console.log(`${files} files of ${folder} hold ${kilobytes(bytes)}, and compressed ${kilobytes(least)}.`);
}

void precompress(process.argv[2] ?? 'build');
