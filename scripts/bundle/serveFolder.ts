import http from 'node:http';
import handler from 'serve-handler';

export interface ServeOptions {
  folder: string;
  /** Where on the server the folder lies, with slashes at both ends; elsewhere there is nothing. */
  base: string;
  /** Whether pages are shown without ".html", as some servers do; else it knows nothing but files. */
  areAddressesClean: boolean;
}

/** Gives a server, not yet listening, for the files of a folder. */
export function serveFolder({folder, base, areAddressesClean}: ServeOptions): http.Server {
  return http.createServer((request, response) => {
    const {pathname, search} = new URL(request.url ?? '', 'http://localhost');
    if (!pathname.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    const path = pathname.slice(base.length);
    if (areAddressesClean && path.endsWith('.html')) {
      const clean = path.replace(/(^|\/)index\.html$|\.html$/, '$1');
      response.writeHead(301, {Location: base + clean + search}).end();
      return;
    }
    const isFolder = path === '' || path.endsWith('/');
    request.url = `/${path}${isFolder && !areAddressesClean ? 'index.html' : ''}${search}`;
    void handler(request, response, {public: folder, cleanUrls: areAddressesClean, directoryListing: false});
  });
}
