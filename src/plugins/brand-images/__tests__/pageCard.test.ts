import {describe, expect, it} from 'vitest';
import {toPageCard} from '../pageCard';

const site = {
  title: 'CNOE',
  titleDelimiter: '|',
  tagline: 'Cloud Native Operational Excellence',
  url: 'https://cnoe.io',
};

function toHtml(head: string): string {
  return `<!doctype html><html><head>${head}</head><body><h1>Heading</h1></body></html>`;
}

function postWith(author: unknown): string {
  return toHtml(
    `<title>Launch | CNOE</title>
<meta name="description" content="What we launch.">
<meta property="article:published_time" content="2023-10-03T00:00:00.000Z">
<script type="application/ld+json">${JSON.stringify({'@type': 'BreadcrumbList'})}</script>
<script type="application/ld+json">${JSON.stringify({'@type': 'BlogPosting', author})}</script>`,
  );
}

describe('toPageCard', () => {
  it('names author and date of a post', () => {
    const html = postWith({'@type': 'Person', name: 'Nima Kaviani'});
    expect(toPageCard({html, permalink: '/blog/welcome', site})).toEqual({
      kind: 'Launch post',
      title: 'Launch',
      summary: undefined,
      facts: [
        {label: 'By', value: 'Nima Kaviani'},
        {label: 'Date', value: '3 October 2023'},
        {label: 'Address', value: 'cnoe.io/blog/welcome'},
      ],
    });
  });

  it.each([
    [['Ana', 'José'], 'Ana and José'],
    [['Ana', 'José', 'Łukasz'], 'Ana and 2 others'],
  ])('joins the authors %j', (names, line) => {
    const html = postWith(names.map((name) => ({name})));
    expect(toPageCard({html, permalink: '/blog/welcome', site}).facts[0]).toEqual({label: 'By', value: line});
  });

  it('shows the description of any other page', () => {
    const html = toHtml(
      '<title>Config &amp; code | CNOE</title><meta name="description" content="Git holds it.">',
    );
    expect(toPageCard({html, permalink: '/docs/capabilities/gitops', site})).toEqual({
      kind: 'Capability',
      title: 'Config & code',
      summary: 'Git holds it.',
      facts: [{label: 'Address', value: 'cnoe.io/docs/capabilities/gitops'}],
    });
  });

  it('gives the home page the tagline for a title', () => {
    const {title, facts} = toPageCard({html: toHtml('<title>CNOE</title>'), permalink: '/', site});
    expect(title).toBe('Cloud Native Operational Excellence');
    expect(facts).toEqual([{label: 'Address', value: 'cnoe.io'}]);
  });

  it('rejects a page without a title', () => {
    expect(() =>
      toPageCard({html: toHtml(''), permalink: '/talks', site}),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: The page "/talks" has no title. Its sharing picture needs one: give the page a title.]`,
    );
  });
});
