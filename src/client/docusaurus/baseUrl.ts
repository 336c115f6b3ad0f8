declare const __webpack_public_path__: string;

/** The path of the site's root, with slashes at both ends: known from where this script came from. */
export const BASE_URL = new URL(__webpack_public_path__, document.baseURI).pathname;

/** Takes an address, gives it below the site's root when it is a path of the site. */
export function withBaseUrl(address: string): string {
  return address.startsWith('/') ? BASE_URL + address.slice(1) : address;
}
