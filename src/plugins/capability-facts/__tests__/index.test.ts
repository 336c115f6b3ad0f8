import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import exportCapabilityFacts from '..';

const compiled = async (path: string) =>
  String(await compile({value: '# Text', path}, {remarkPlugins: [exportCapabilityFacts]}));

describe('exportCapabilityFacts', () => {
  it('lets the page of a capability export what the content says of it', async () => {
    expect(await compiled('/site/docs/capabilities/secret-management.mdx')).toContain(
      'export {default as capability} from "@content/capabilities/secret-management"',
    );
  });

  it('leaves other pages alone', async () => {
    for (const path of [
      '/site/docs/introduction.mdx',
      '/site/docs/capabilities/index.mdx',
      '/site/docs/capabilities/capabilities.mdx',
      '/site/docs/capabilities/_partial.mdx',
      '/site/docs/community/capabilities.mdx',
    ]) {
      expect(await compiled(path)).not.toContain('@content');
    }
  });
});
