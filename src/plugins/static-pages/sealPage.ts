import {createHash} from 'node:crypto';

/** Takes bytes, gives their digest as a policy and an integrity attribute write it (W3C Subresource Integrity). */
export function digest(bytes: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/**
 * Takes the digests of a page's inline scripts, gives its content security policy (W3C Content Security Policy 3):
 * nothing from elsewhere, no inline script but these, none that is made from text.
 */
export function writePolicy(inlineScripts: readonly string[]): string {
  const scripts = inlineScripts.map((script) => ` '${script}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self'",
    // Bars are as long as their number says: an attribute each, which can load nothing and run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types island-scripts map-picture',
  ].join('; ');
}

const INLINE_SCRIPT = /<script(?![^>]*(?:\ssrc=|\/ld\+json))[^>]*>([\s\S]*?)<\/script>/g;
const CHARSET = /<meta charset="?UTF-8"?>/i;
const ASSET = /<(?:script|link)(?=\s)[^>]*>/g;
const ADDRESS = /\s(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/;
const STYLE_SHEET = /\srel=["']?stylesheet(?=["'\s>])/;

/** Takes the tag of a script or link, gives it with the integrity of what it loads and runs, if that is anything. */
function sealTag(tag: string, readAsset: (address: string) => Uint8Array): string {
  const [written, ...values] = tag.match(ADDRESS) ?? [];
  const address = values.find((value) => value !== undefined);
  if (tag.startsWith('<link') ? !STYLE_SHEET.test(tag) : written === undefined) return tag;
  if (written === undefined || !address || /\sintegrity=/.test(tag)) {
    throw new Error(`This tag cannot be given its integrity: ${tag}`);
  }
  return tag.replace(written, () => `${written} integrity="${digest(readAsset(address))}"`);
}

/**
 * Takes a page in HTML and what gives the bytes of an asset, gives the page with its policy and with the integrity of
 * its scripts and style sheets. Throws when the page does not begin as the template has it, or loads what cannot be sealed.
 */
export function sealPage(html: string, readAsset: (address: string) => Uint8Array): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, text = '']) => digest(text));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scripts)}">`;
  if (!CHARSET.test(html)) throw new Error('The page does not begin with its character set');
  return html
    .replace(CHARSET, (charset) => charset + policy)
    .replace(ASSET, (tag) => sealTag(tag, readAsset));
}
