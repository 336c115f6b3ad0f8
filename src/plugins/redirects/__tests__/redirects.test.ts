import {describe, expect, it} from 'vitest';
import {findUnsound} from '../findUnsound';
import {redirectPage} from '../redirectPage';

describe('findUnsound', () => {
  const pages = new Set(['/', '/docs/introduction', '/projects']);

  it('takes redirects to pages, queries and fragments of pages', () => {
    const redirects = {'/projects#plugin': ['/old'], '/projects?q=a': ['/older'], '/': ['/home']};
    expect(findUnsound(redirects, pages)).toEqual([]);
  });

  it('tells everything that cannot work', () => {
    const redirects = {'/project': ['/old', '/projects'], '/docs/introduction': ['/old']};
    expect(findUnsound(redirects, pages)).toEqual([
      '"/project" is no page. Name the page that answers now.',
      '"/projects" is a page of its own. Remove the redirect.',
      '"/old" redirects twice. Keep one.',
    ]);
  });
});

describe('findUnsound, of the form of an address', () => {
  const find = (from: string) => findUnsound({'/': [from]}, new Set(['/']));

  it.each(['/old', '/docs/old-page_1.2', '/a/b'])('takes %s', (from) => {
    expect(find(from)).toEqual([]);
  });

  it('tells what no file can answer', () => {
    const addresses = ['old', '//old', '/', '/old/', '/old?x', '/old#x', '/../old', '/a//b', '/a b', '/./a'];
    expect(addresses.flatMap(find)).toMatchInlineSnapshot(`
      [
        ""old" is no address of this site. Begin it with one "/".",
        ""//old" is no address of this site. Begin it with one "/".",
        ""/" is the home page. Remove the redirect.",
        ""/old/" ends in a slash. Leave the slash out.",
        ""/old?x" has a query or an anchor, which no file can answer. Leave it out.",
        ""/old#x" has a query or an anchor, which no file can answer. Leave it out.",
        ""/../old" is no plain path. Write words, digits, hyphens and dots between single slashes, without "..".",
        ""/a//b" is no plain path. Write words, digits, hyphens and dots between single slashes, without "..".",
        ""/a b" is no plain path. Write words, digits, hyphens and dots between single slashes, without "..".",
        ""/./a" is no plain path. Write words, digits, hyphens and dots between single slashes, without "..".",
      ]
    `);
  });
});

describe('redirectPage', () => {
  it('leads on at once, names the page and says so in words', () => {
    const page = redirectPage({path: '/base/map?view=survey&a=1', origin: 'https://cnoe.io'});
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/base/map?view=survey&amp;a=1">');
    expect(page).toContain('<link rel="canonical" href="https://cnoe.io/base/map">');
    expect(page).toContain('<a href="/base/map?view=survey&amp;a=1">');
  });
});
