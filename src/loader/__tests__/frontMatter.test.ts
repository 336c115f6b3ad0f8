import {describe, expect, it} from 'vitest';
import {parseFrontMatter} from '../frontMatter';

describe('parseFrontMatter', () => {
  it('gives the fields and the text after them; the days that Docusaurus reads are moments in UTC, others text', () => {
    expect(
      parseFrontMatter('---\ntitle: Map\ndate: 2024-02-01T10:00-05:00\nread: 2024-02-01\n---\n\n# Text\n'),
    ).toEqual({
      frontMatter: {title: 'Map', date: new Date('2024-02-01T15:00:00Z'), read: '2024-02-01'},
      content: '# Text',
    });
  });

  it('gives no fields where there is no front matter, or none that is a mapping', () => {
    expect(parseFrontMatter('# Text')).toEqual({frontMatter: {}, content: '# Text'});
    expect(parseFrontMatter('---\n- one\n---\nText')).toEqual({frontMatter: {}, content: 'Text'});
  });

  it('is the same after a byte order mark', () => {
    expect(parseFrontMatter('\uFEFF---\ntitle: One\n---\n\nText.\n')).toEqual({
      frontMatter: {title: 'One'},
      content: 'Text.',
    });
  });
});
