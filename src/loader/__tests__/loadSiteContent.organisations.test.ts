import {describe, expect, it} from 'vitest';
import {edited, loadSite, messageFor} from './temporarySite';

const USED = 'docs/patterns/local-idp.mdx';
const TALK = 'src/content/talks/what-is-cnoe.yaml';

const useOf = (organisation: string) =>
  edited(USED, 'organisation: Autodesk', `organisation: ${organisation}`);
const personOf = (affiliation: string) =>
  edited(TALK, '  - name: Nima Kaviani', `  - name: Nima Kaviani\n    affiliation: ${affiliation}`);

describe('organisations', () => {
  it('gives an organisation what a pattern says of it, with no other edit', async () => {
    const {organisations, patterns} = await loadSite(useOf('Nike'));
    const [used] = patterns.filter(({id}) => id === 'local-idp');
    const [nike] = organisations.filter(({id}) => id === 'nike');
    expect(nike?.uses).toEqual([
      {
        pattern: {
          id: 'local-idp',
          title: used?.title,
          description: used?.description,
          permalink: '/docs/patterns/local-idp',
        },
        what: 'Tests new capabilities.',
        source: {title: 'Talk', url: 'https://cnoe.io/talk', date: '2024-03-22'},
      },
    ]);
  });

  it('refuses a member in another case', async () => {
    expect(await messageFor(useOf('nike'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:16:19 uses[0].organisation: "nike" is not the name of the member in src/content/members/nike.yaml. Did you mean "Nike"?"
    `);
  });

  it('refuses a member under its short name in a use', async () => {
    expect(await messageFor(useOf('Aws'))).toMatchInlineSnapshot(`
      "1 problem in the content
      docs/patterns/local-idp.mdx:16:19 uses[0].organisation: "Aws" is not the name of the member in src/content/members/aws.yaml. Did you mean "Amazon Web Services"?"
    `);
    expect(await messageFor(useOf('AWS'))).toContain('Did you mean "Amazon Web Services"?');
  });

  it('takes the short name of a member for where people work, as it is written there', async () => {
    const {organisations} = await loadSite(personOf('AWS'));
    expect(organisations[0]?.talks.map(({people}) => people)).toEqual([['Nima Kaviani']]);
    expect((await loadSite(personOf('Amazon Web Services'))).organisations[0]?.talks).toHaveLength(1);
    expect(await messageFor(personOf('Aws'))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:6:18 people[0].affiliation: "Aws" is not the name of the member in src/content/members/aws.yaml. Did you mean "AWS"?"
    `);
  });

  it('refuses two spellings of one other organisation', async () => {
    expect(await messageFor(personOf('auto-desk'))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:6:18 people[0].affiliation: "auto-desk" is spelt "Autodesk" in docs/patterns/local-idp.mdx. Spell both alike."
    `);
    expect(
      await messageFor(edited(TALK, 'people:\n', 'organisations: [undated]\npeople:\n')),
    ).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/what-is-cnoe.yaml:4:17 organisations[0]: "undated" is spelt "Undated" in docs/patterns/local-idp.mdx. Spell both alike."
    `);
  });

  it('does not speak of names while the member itself has a problem', async () => {
    const message = await messageFor({
      ...useOf('nike'),
      ...edited('src/content/members/nike.yaml', 'website:', 'websit:'),
    });
    expect(message).toContain('1 problem in the content');
  });
});
