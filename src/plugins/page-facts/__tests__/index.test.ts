import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import exportPageFacts from '..';

const compiled = async (path: string, value = '# Text') =>
  String(await compile({value, path}, {remarkPlugins: [exportPageFacts]}));

describe('exportPageFacts', () => {
  it('lets the page of a capability export what the content says of it', async () => {
    expect(await compiled('/site/docs/capabilities/secret-management.mdx')).toContain(
      "export {default as capability} from '@content/capabilities/secret-management'",
    );
  });

  it('shows the uses of a pattern below their heading, and its neighbours at the end', async () => {
    const page = await compiled(
      '/site/docs/patterns/local-idp.mdx',
      '## Known uses\n\nTwo.\n\n## Related\n\nThe end.\n',
    );
    expect(page).toContain("import pattern from '@content/patterns/local-idp'");
    expect(page).toContain('export {pattern}');
    const order = ['"Known uses"', 'jsx(KnownUses', '"Related"', '"The end."', 'jsx(PatternNeighbours'];
    const places = order.map((part) => page.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('puts what a pattern gives and what it costs into sections of one element', async () => {
    const page = await compiled(
      '/site/docs/patterns/local-idp.mdx',
      '## Consequences\n\n### What it gives\n\n- Speed.\n\n### What it costs\n\n- Care.\n\n## Related\n',
    );
    const nested =
      /jsxs\(Consequences.*?section.*?"What it gives".*?"Speed\.".*?section.*?"What it costs".*?"Care\.".*?"Related"/s;
    expect(page).toMatch(nested);
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
