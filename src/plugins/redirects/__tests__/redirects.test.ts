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

describe('redirectPage', () => {
  it('leads on at once, names the page and says so in words', () => {
    const page = redirectPage({path: '/base/map?view=survey&a=1', origin: 'https://cnoe.io'});
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/base/map?view=survey&amp;a=1">');
    expect(page).toContain('<link rel="canonical" href="https://cnoe.io/base/map">');
    expect(page).toContain('<a href="/base/map?view=survey&amp;a=1">');
  });
});
