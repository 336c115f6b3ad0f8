import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {sealPage} from '../sealPage';

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const readAsset = (address: string) => Buffer.from(`the bytes of ${address}`);

const PAGE =
  '<!doctype html><html><head><meta charset=UTF-8><script>first()</script>' +
  '<link rel=stylesheet href=/assets/css/styles.css /><script src=/assets/js/main.js defer></script>' +
  '<script type=application/ld+json>{"name":"CNOE"}</script><script type=speculationrules>{}</script>' +
  '</head><body></body></html>';

test('a page is sealed with the digests of its inline scripts, in its head, before all else', () => {
  const sealed = sealPage(PAGE, readAsset);
  const [, policy = ''] = sealed.match(/<meta charset=UTF-8><meta [^>]*content="([^"]+)">/) ?? [];
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBe(`script-src 'self' '${sha384('first()')}' '${sha384('{}')}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy.split('; ').filter((directive) => directive.includes('unsafe'))).toEqual([
    "style-src-attr 'unsafe-inline'",
  ]);
});

test('what a page loads has its integrity, and nothing else changes', () => {
  const sealed = sealPage(PAGE, readAsset);
  expect(sealed).toContain(
    `href=/assets/css/styles.css integrity="${sha384('the bytes of /assets/css/styles.css')}"`,
  );
  expect(sealed).toContain(
    `src=/assets/js/main.js integrity="${sha384('the bytes of /assets/js/main.js')}" defer`,
  );
  expect(sealed.replace(/ integrity="[^"]+"|<meta http-equiv[^>]+>/g, '')).toBe(PAGE);
});

test('a page that does not begin as pages do is an error', () => {
  expect(() => sealPage('<!doctype html><title>No character set</title>', readAsset)).toThrow(
    'The page does not begin with its character set',
  );
});

for (const tag of [
  '<script defer src="/assets/js/main.js">',
  "<script src='/assets/js/main.js' async>",
  '<link href="/assets/js/main.js" rel=stylesheet />',
  '<link rel="stylesheet" media=print href=/assets/js/main.js>',
]) {
  test(`the order of attributes and their quotes do not matter: ${tag}`, () => {
    const sealed = sealPage(PAGE.replace('</head>', `${tag}</head>`), readAsset);
    const [written = ''] = tag.match(/(?:src|href)=[^\s>]+/) ?? [];
    expect(sealed).toContain(`${written} integrity="${sha384('the bytes of /assets/js/main.js')}"`);
  });
}

test('other links stay as they are', () => {
  const link = '<link rel=alternate href=/blog/rss.xml><link rel=icon href=/favicon.ico>';
  expect(sealPage(PAGE.replace('</head>', `${link}</head>`), readAsset)).toContain(link);
});

for (const tag of [
  '<link rel=stylesheet>',
  '<script src="">',
  '<script src=/assets/js/main.js integrity=sha384-other>',
]) {
  test(`what cannot be sealed is an error: ${tag}`, () => {
    expect(() => sealPage(PAGE.replace('</head>', `${tag}</head>`), readAsset)).toThrow(
      `This tag cannot be given its integrity: ${tag}`,
    );
  });
}
