import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {loadSiteContent} from '../loadSiteContent';
import {edited, loadSite, loadSiteFromDisk} from './temporarySite';

const DOC = 'docs/introduction.mdx';

describe('loadSiteContent', () => {
  it('links the entries of a sound site', async () => {
    const content = await loadSite();
    expect(content).toMatchSnapshot();
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('reads from the disk what it is given in memory', async () => {
    const changes = {'docs/.draft.mdx': 'no page', 'static/picture.png': Uint8Array.of(0xff)};
    expect(await loadSiteFromDisk(changes)).toEqual(await loadSite());
  });

  it('finds no problem in the content of this site', async () => {
    const {members} = await loadSiteContent(path.resolve(__dirname, '../../..'));
    expect(members.length).toBeGreaterThan(0);
  });

  it('gives a site without content empty collections', async () => {
    const content = await loadSiteContent(path.join(__dirname, 'nowhere'));
    expect(Object.values(content).flat()).toEqual([]);
  });

  it('takes what Docusaurus takes', async () => {
    const content = await loadSite({
      ...edited(
        DOC,
        '## Aims',
        `## Aims

A note[^1], and a file: [map](@site/static/map.svg), [page](pathname:///map.svg), ![map](@site/static/map.svg).

[^1]: [Source](https://example.com)

:::note[Title]{.wide}

Text

:::

\`\`\`md
[no link](/nowhere)
\`\`\`

## Aims

[again](#aims-1) [index](/docs/guides) [numbered](/docs/guides/start) [slug](/docs/begin) [root](/) <a href="/subscribe?x=1">x</a>
`,
      ),
      'docs/guides/index.mdx':
        '---\ntitle: Guides\ndescription: All guides.\n---\n\n[start](2-start.mdx) [start](start) [file](/guides/index.mdx)\n'
          .replace('2-start.mdx', 'begin.mdx')
          .replace('(start)', '(/docs/begin)'),
      'docs/guides/begin.mdx': '---\ntitle: Begin\ndescription: First steps.\nslug: /begin\n---\n',
      'docs/guides/start/start.mdx': '---\ntitle: Start\ndescription: First steps.\n---\n',
      'blog/2024-01-02-second/index.mdx':
        '---\ntitle: Second\nauthors: [nimaK]\ntags: []\n---\n\n[Own](/blog/2024/01/02/second)\n\n{/* truncate */}\n',
    });
    expect(content.posts.map(({permalink}) => permalink)).toEqual([
      '/blog/2024/01/02/second',
      '/blog/welcome',
    ]);
  });

  it('puts the technologies of a capability in order: by strength, then those that are named, then by name', async () => {
    const {capabilities} = await loadSite({
      ...Object.fromEntries(
        ['zeta', 'beta', 'alpha', 'omega', 'delta'].map((name) => [
          `src/content/technologies/${name}.yaml`,
          `name: ${name}
kind: practice
homepage: https://example.com
summary: A sample.
capabilities: [secrets]
licence: {openness: not-stated}
cncf: {status: none, source: {title: Landscape, url: https://landscape.cncf.io, date: 2026-08-07}}
`,
        ]),
      ),
      ...edited('docs/capabilities/secrets.mdx', '- vault', '- zeta\n      - vault\n      - omega'),
      ...edited(
        'docs/patterns/app-of-apps.mdx',
        '  - argo-cd',
        '  - argo-cd\n  - beta\n  - alpha\n  - delta',
      ),
      ...edited(
        'src/content/surveys/2023-11-12.yaml',
        '  - label: Measures',
        `  - label: Vaults
    capability: secrets
    technologies:
      - {technology: delta, relevance: 0}
      - {technology: omega, relevance: 0.2}
  - label: More vaults
    capability: secrets
    technologies:
      - {technology: omega, relevance: 0.7}
  - label: Measures`,
      ),
    });
    const [{technologies = []} = {}] = capabilities;
    expect(
      technologies.map(({technology, isNamed, soundings}) => [
        technology.id,
        isNamed,
        soundings.map(({label, relevance}) => `${label} ${relevance}`),
      ]),
    ).toEqual([
      ['omega', true, ['More vaults 0.7', 'Vaults 0.2']],
      ['delta', false, ['Vaults 0']],
      ['vault', true, []],
      ['zeta', true, []],
      ['alpha', false, []],
      ['beta', false, []],
    ]);
  });
});
