/** Takes an address that redirects, gives what is wrong with its form; undefined when nothing is. */
export function describeOldAddress(address: string): string | undefined {
  if (!address.startsWith('/') || address.startsWith('//')) {
    return 'is no address of this site. Begin it with one "/".';
  }
  if (address === '/') return 'is the home page. Remove the redirect.';
  if (address.endsWith('/')) return 'ends in a slash. Leave the slash out.';
  if (/[?#]/.test(address)) return 'has a query or an anchor, which no file can answer. Leave it out.';
  if (!/^(?:\/[\w.~-]+)+$/.test(address) || /\/\.{1,2}(?:\/|$)/.test(address)) {
    return 'is no plain path. Write words, digits, hyphens and dots between single slashes, without "..".';
  }
  return undefined;
}
