import {describe, expect, it} from 'vitest';
import {authorAddress, docAddress, fileAddress} from '../addresses';

describe('docAddress', () => {
  it.each([
    ['docs/introduction.mdx', undefined, '/docs/introduction'],
    ['docs/patterns/index.mdx', undefined, '/docs/patterns'],
    ['docs/patterns/README.mdx', undefined, '/docs/patterns'],
    ['docs/patterns/patterns.mdx', undefined, '/docs/patterns'],
    ['docs/index.mdx', undefined, '/docs'],
    ['docs/01-guides/2-start.mdx', undefined, '/docs/guides/start'],
    ['docs/2023-11-notes.mdx', undefined, '/docs/2023-11-notes'],
    ['docs/guides/start.mdx', 'begin', '/docs/guides/begin'],
    ['docs/guides/start.mdx', '/begin', '/docs/begin'],
    ['docs/guides/start.mdx', '/', '/docs'],
  ])('of %s with slug %s is right', (file, slug, address) => {
    expect(docAddress(file, slug)).toBe(address);
  });
});

describe('authorAddress', () => {
  it.each([
    ['nimaK', true, '/blog/authors/nima-k'],
    ['nimak2', true, '/blog/authors/nimak-2'],
    ['iamAHuman', true, '/blog/authors/iam-a-human'],
    ['AWSTeam', true, '/blog/authors/aws-team'],
    ['nimaK', {permalink: '/nima'}, '/blog/authors/nima'],
    ['nimaK', false, undefined],
    ['nimaK', undefined, undefined],
  ])('of %s with page %o is %s', (key, page, address) => {
    expect(authorAddress(key, page)).toBe(address);
  });
});

describe('fileAddress', () => {
  it.each([
    ['src/pages/index.tsx', '/'],
    ['src/pages/subscribe.tsx', '/subscribe'],
    ['src/pages/talks/index.tsx', '/talks'],
    ['src/pages/capability-map/embed.tsx', '/capability-map/embed'],
    ['src/pages/_draft.tsx', undefined],
    ['src/pages/talks/_parts/row.tsx', undefined],
    ['src/pages/__tests__/talks.test.tsx', undefined],
    ['src/components/Mark/index.tsx', undefined],
    ['static/img/map.svg', '/img/map.svg'],
    ['static/old/index.html', '/old'],
  ])('of %s is %s', (file, address) => {
    expect(fileAddress(file)).toBe(address);
  });
});
