import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {describe, expect, it} from 'vitest';
import drawMeasurements from '..';

async function toCode(text: string): Promise<string> {
  const file = await compile(
    {path: 'docs/page.mdx', value: text},
    {remarkPlugins: [remarkGfm, drawMeasurements]},
  );
  return String(file);
}
