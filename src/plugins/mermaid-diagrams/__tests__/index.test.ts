import {compile} from '@mdx-js/mdx';
import {describe, expect, it} from 'vitest';
import drawMermaidDiagrams from '..';

async function toCode(text: string): Promise<string> {
  const file = await compile({path: 'docs/page.mdx', value: text}, {remarkPlugins: [drawMermaidDiagrams]});
  return String(file);
}

const BLOCK =
  '```mermaid\nflowchart TD\n  accTitle: A "short" title\n  accDescr: Words.\n  a["1 < 2"] --> b\n```\n';

describe('drawMermaidDiagrams', () => {
  it('puts drawings in the place of blocks, and imports the component once', async () => {
    const code = await toCode(`Text.\n\n${BLOCK}\n${BLOCK}`);
    expect(code.match(/import Diagram from ["']@site\/src\/components\/Diagram["']/g)).toHaveLength(1);
    expect(code.match(/_jsx\(Diagram, \{/g)).toHaveLength(2);
    expect(code).toContain('title: "A \\"short\\" title"');
    expect(code).toContain('1 &lt; 2');
    expect(code).not.toContain('flowchart');
    expect(code).not.toContain('isWide');
  });

  it('finds blocks in lists', async () => {
    const code = await toCode(`- Text:\n\n${BLOCK.replace(/^/gm, '  ')}`);
    expect(code).toContain('_jsx(Diagram, {');
  });

  it('says which drawings are wider than a phone', async () => {
    const across = BLOCK.replace('TD', 'LR').replace('a["1 < 2"] --> b', 'a --> b --> c --> d');
    expect(await toCode(across)).toContain('isWide: true');
  });

  it('leaves a page without a diagram as it is', async () => {
    expect(await toCode('```yaml\na: b\n```\n')).not.toContain('Diagram');
  });

  it('names a diagram without a title after the heading above it', async () => {
    const code = await toCode(`## The *flow* of it {/* #flow */}\n\n${BLOCK.replace(/ *accTitle.*\n/, '')}`);
    expect(code).toContain('title: "The flow of it"');
  });

  it('takes the language in capitals', async () => {
    expect(await toCode(BLOCK.replace('mermaid', 'Mermaid'))).toContain('_jsx(Diagram, {');
  });

  it('throws at a block that cannot be drawn', async () => {
    await expect(toCode(BLOCK.replace('-->', '->'))).rejects.toThrow('docs/page.mdx: an arrow');
  });
});
