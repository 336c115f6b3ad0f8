import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {load} from 'cheerio';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {makeBundle} from '../bundle/makeBundle';

const SCRIPT = '<script>location.pathname.startsWith("/docs/") && "/blog"</script>';

const page = (body: string) =>
  `<!doctype html><html lang=en><head><meta charset=UTF-8><link rel=canonical href=https://cnoe.io/docs />${SCRIPT}` +
  '<link rel=stylesheet href=/assets/site.css integrity=sha384-A /><script src=/assets/site.js integrity=sha384-B defer></script><title>A – page</title></head>' +
  `<body><a class=home href=/>Home</a>${body}</body></html>`;

const SITE: Record<string, string> = {
  'index.html': page(
    '<a href="/docs?view=a&amp;b=c#d">Docs</a><a href=#here>Here</a><a href=https://cnoe.io/blog>Blog</a>',
  ),
  'docs.html': page('<a href=/docs/deep/caf%C3%A9>Café</a><a href=mailto:a@example.org>Mail</a>'),
  'docs/deep/café.html': page(
    '<svg><use href="/assets/logos.svg#one" xlink:href="/assets/logos.svg#two"/></svg>' +
      '<img srcset="/assets/logos.svg 1x, /assets/logos.svg 2x" src=/assets/logos.svg alt=""><template><a href=/docs>In</a></template>',
  ),
  'old.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/docs?view=a"><p>/docs?view=a</p>',
  '404.html': page('<a href=/docs>Docs</a>'),
  'assets/site.js': 'start("/docs");',
  'assets/site.css': 'body{background:url(logos.svg)}',
  'assets/logos.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g id="one"/><g id="two"/></svg>',
  'assets/site.css.br': 'of the build',
  '.nginx.conf': 'of the build',
  'blog/rss.xml': '<?xml version="1.0"?>\n<?xml-stylesheet type="text/css" href="/feed.css"?>\n<rss/>\n',
  'feed.css': 'rss{color:#000}',
};

let folder: string;

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, 'build', file);
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text);
  }
}

async function pack(name: string, base: string): Promise<string> {
  const output = path.join(folder, name);
  await makeBundle({build: path.join(folder, 'build'), output, base, day: '2026-01-02', bill: '{}\n'});
  return output;
}

async function unpack(base = '/'): Promise<string> {
  execFileSync('tar', ['-xzf', await pack('bundle.tar.gz', base), '-C', folder]);
  return path.join(folder, 'cnoe-website');
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  write(SITE);
});

afterEach(() => rmSync(folder, {recursive: true}));

const FOR_NGINX = ['assets/site.css.br', '.nginx.conf'];

describe('makeBundle', () => {
  it('leaves out what is for nginx', async () => {
    const site = path.join(await unpack(), 'site');
    expect(FOR_NGINX.filter((file) => existsSync(path.join(site, file)))).toEqual([]);
  });

  it('writes addresses that name a file from where they stand, and changes nothing else', async () => {
    const site = path.join(await unpack(), 'site');
    const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
    expect(read('index.html')).toBe(
      SITE['index.html']
        ?.replaceAll('=/assets/site', '=./assets/site')
        .replace('=/>', '=./>')
        .replace('"/docs?', '"./docs.html?'),
    );
    expect(read('docs.html')).toContain('<a href=./docs/deep/caf%C3%A9.html>');
    expect(read('docs/deep/café.html')).toContain(
      '<use href="../../assets/logos.svg#one" xlink:href="../../assets/logos.svg#two"/></svg>' +
        '<img srcset="../../assets/logos.svg 1x, ../../assets/logos.svg 2x" src=../../assets/logos.svg alt="">' +
        '<template><a href=../../docs.html>In</a></template>',
    );
    expect(read('old.html')).toContain('content="0; url=./docs.html?view=a"><p>/docs?view=a</p>');
    expect(read('blog/rss.xml')).toContain('href="../feed.css"');
    expect(readdirSync(path.join(site, 'assets')).sort()).toEqual(['logos.svg', 'site.css', 'site.js']);
    for (const file of ['index.html', 'docs.html', 'docs/deep/café.html']) {
      const $ = load(read(file));
      for (const {attribs} of $('[href], [src]').toArray()) {
        const target = attribs.href ?? attribs.src ?? '';
        if (/^(#|\w+:)/.test(target)) continue;
        const {pathname} = new URL(target, `https://example.org/base/${file}`);
        expect(pathname, target).toMatch(/^\/base\//);
        const found = path.join(site, decodeURIComponent(pathname.slice('/base/'.length)));
        expect(existsSync(found), target).toBe(true);
        expect(statSync(found).isFile() || existsSync(path.join(found, 'index.html')), target).toBe(true);
      }
    }
  });

  it('names the base address on the page for unknown addresses alone', async () => {
    const bundle = await unpack('/some/site/');
    const html = readFileSync(path.join(bundle, 'site/404.html'), 'utf8');
    expect(html).toContain('<a class=home href=/some/site/>');
    expect(html).toContain('<a href=/some/site/docs.html>');
    expect(html).toContain('href=/some/site/assets/site.css');
    expect(readFileSync(path.join(bundle, 'README.txt'), 'utf8')).toContain('/some/site/ in this copy');
    expect(readFileSync(path.join(bundle, 'site/index.html'), 'utf8')).not.toContain('/some/');
  });

  it('gives sums that tell a changed file', async () => {
    const bundle = await unpack();
    const check = () => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], {cwd: bundle, stdio: 'pipe'});
    expect(check().toString().trim().split('\n')).toHaveLength(
      Object.keys(SITE).length - FOR_NGINX.length + 2,
    );
    writeFileSync(path.join(bundle, 'site/feed.css'), 'rss{color:#001}');
    expect(check).toThrow('1 computed checksum did NOT match');
  });

  it('gives the same bytes again', async () => {
    const [one, other] = [await pack('one.tar.gz', '/'), await pack('other.tar.gz', '/')];
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    const dates = [await unpack(), path.join(folder, 'cnoe-website/site/docs.html')].map(
      (file) => statSync(file).mtime,
    );
    expect(new Set(dates.map((date) => date.toISOString()))).toEqual(new Set(['2026-01-02T00:00:00.000Z']));
  });

  it('names all that cannot be relative, and leaves nothing behind', async () => {
    write({
      'bad.html': page('<a href=/gone>Gone</a><p style="background:url(/assets/logos.svg)">A</p>'),
      'assets/bad.css': 'p{background:url("/assets/logos.svg")}',
    });
    const error = await pack('bundle.tar.gz', '/').catch(({message}: Error) => message);
    expect(`${error}`.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "3 problems in /build
        assets/bad.css: names a file from the site's root. Name it from where the file is.
        bad.html: "/gone" leads to no file
        bad.html: the style "background:url(/assets/logos.svg)" has an address"
    `);
    expect(readdirSync(folder)).toEqual(['build']);
    await expect(pack('bundle.tar.gz', 'site')).rejects.toThrow('"site" is no base address');
  });
});
