import {describe, expect, it} from 'vitest';
import {edited, loadSiteFromDisk, messageFor, messageOf} from './temporarySite';

const MEMBER = 'src/content/members/nike.yaml';
const POST = 'blog/2023-10-03-welcome/index.mdx';

describe('readSiteFiles', () => {
  it('refuses a link to a file that is not there, and tells the other problems too', async () => {
    const links = {
      'src/content/members/link.yaml': 'nowhere.yaml',
      'docs/link.mdx': 'nowhere.mdx',
      'blog/link.mdx': 'nowhere.mdx',
    };
    const changes = edited(MEMBER, 'name: Nike', 'nmae: Nike');
    expect(await messageOf(loadSiteFromDisk(changes, links))).toMatchInlineSnapshot(`
      "4 problems in the content
      blog/link.mdx:1:1 the file cannot be read: it is a link to a file that does not exist. Put the file itself there.
      docs/link.mdx:1:1 the file cannot be read: it is a link to a file that does not exist. Put the file itself there.
      src/content/members/link.yaml:1:1 the file cannot be read: it is a link to a file that does not exist. Put the file itself there.
      src/content/members/nike.yaml:1:1 nmae: unknown key "nmae". Did you mean "name"?"
    `);
  });

  it('refuses a link that leads to itself', async () => {
    const links = {'src/content/talks/link.yaml': 'link.yaml'};
    expect(await messageOf(loadSiteFromDisk({}, links))).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/link.yaml:1:1 the file cannot be read: it is a link that leads to itself. Put the file itself there."
    `);
  });

  it('refuses a link to a folder', async () => {
    const links = {'src/content/members/link': '../talks', 'docs/link': 'patterns', 'blog/link': '../docs'};
    expect(await messageOf(loadSiteFromDisk({}, links))).toMatchInlineSnapshot(`
      "3 problems in the content
      blog/link:1:1 this is a link to a folder (docs). Put the files themselves there.
      docs/link:1:1 this is a link to a folder (patterns). Put the files themselves there.
      src/content/members/link:1:1 this is a link to a folder (talks). Put the files themselves there."
    `);
  });

  it('takes a link to a file', async () => {
    const content = await loadSiteFromDisk(
      {
        [MEMBER]: undefined,
        'nike.yaml':
          'name: Nike\nwebsite: https://www.nike.com\nlogo: simple-icons:nike\nfounding: false\nsince: 2024-02\nsources:\n  - title: Governance\n    url: https://github.com/cnoe-io/governance\n',
      },
      {[MEMBER]: '../../../nike.yaml'},
    );
    expect(content.members.map(({id}) => id)).toEqual(['aws', 'nike']);
  });

  it('misses an image that is a link to nowhere', async () => {
    const changes = edited(POST, '(./map.svg)', '(./link.svg)');
    const links = {'blog/2023-10-03-welcome/link.svg': 'nowhere.svg'};
    expect(await messageOf(loadSiteFromDisk(changes, links))).toMatchInlineSnapshot(`
      "1 problem in the content
      blog/2023-10-03-welcome/index.mdx:19:1 no file "./link.svg": blog/2023-10-03-welcome/link.svg does not exist. Did you mean blog/2023-10-03-welcome/map.svg?"
    `);
  });

  it('writes a line end in the name of a file as a mark', async () => {
    const message = await messageFor({'src/content/talks/one\n::error::two': 'x: 1\n'});
    expect(message).toMatchInlineSnapshot(`
      "1 problem in the content
      src/content/talks/one\\n::error::two:1:1 the file is not "src/content/talks/<id>.yaml". Move it out of src/content."
    `);
  });
});
