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
const ASSET = /<(?:script\s+src|link\s+rel="?stylesheet"?\s+href)="?([^"\s>]+)"?/g;
const CHARSET = /<meta charset="?UTF-8"?>/i;

/**
 * Takes a page in HTML and what gives the bytes of an asset, gives the page with its policy and with the integrity of
 * its scripts and style sheets. Throws when the page does not begin as the template has it.
 */
export function sealPage(html: string, readAsset: (address: string) => Uint8Array): string {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, text = '']) => digest(text));
  const policy = `<meta http-equiv="Content-Security-Policy" content="${writePolicy(scripts)}">`;
  if (!CHARSET.test(html)) throw new Error('The page does not begin with its character set');
  return html
    .replace(CHARSET, (charset) => charset + policy)
    .replace(ASSET, (tag, address: string) => `${tag} integrity="${digest(readAsset(address))}"`);
}
