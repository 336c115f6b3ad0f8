import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readSoundFields, replaceBrokenText} from '..';

const ROOT = path.resolve(__dirname, '../../../..');
const POST = 'blog/2026-02-03-a-draft/index.mdx';

const post = (fields: string, text = 'Text.') => `---\nslug: a-draft\n${fields}\n---\n\n${text}\n`;

describe('readSoundFields', () => {
  it('leaves out fields that are wrong, and authors and tags that nobody has declared', () => {
    const text = post(
      'title: [a list]\nauthors: [community, nobody-here]\ntags: [cnoe, no-such-tag]\ncolor: red',
    );
    expect(readSoundFields(POST, text, ROOT)).toEqual({
      slug: 'a-draft',
      authors: ['community'],
      tags: ['cnoe'],
    });
  });

  it('keeps the fields of a sound page', () => {
    const text = '---\ntitle: A page\ndescription: What it says.\n---\n\nText.\n';
    expect(readSoundFields('docs/community/new.mdx', text, ROOT)).toEqual({
      title: 'A page',
      description: 'What it says.',
    });
  });
});

describe('replaceBrokenText', () => {
  it('gives sound text as it is', () => {
    const text = post('title: A draft', 'One.\n\n{/* truncate */}\n\nTwo.');
    expect(replaceBrokenText(POST, text, ROOT)).toBe(text);
  });

  it('shows what is wrong in place of text that cannot be read', () => {
    const text = post('title: A draft', 'One.\n\n{/* truncate */}\n\n{open');
    const replaced = replaceBrokenText(POST, text, ROOT);
    expect(replaced).toContain('title: A draft');
    expect(replaced).toContain(`${POST}:10:1 `);
    expect(replaced).not.toContain('\n{open');
  });
});
