import http from 'node:http';
import path from 'node:path';
import compression from 'compression';
import handler from 'serve-handler';

/** Serves the production build as a good web server would: compressed, with clean addresses and cache lifetimes. */
function serve(port: number): void {
  const compress = compression();
  const options = {
    public: path.join(__dirname, '../build'),
    cleanUrls: true,
    trailingSlash: false,
    headers: [
      {source: '**', headers: [{key: 'Cache-Control', value: 'no-cache'}]},
      {source: 'assets/**', headers: [{key: 'Cache-Control', value: 'public, max-age=31536000, immutable'}]},
    ],
  };
  http
    // Both take the requests and answers of Express, which are Node's own with more on them.
    .createServer((request, response) =>
      compress(request as never, response as never, () => handler(request, response, options)),
    )
    .listen(port, () => console.log(`The production build is at http://localhost:${port}`));
}

serve(Number(process.env.PORT ?? 4173));
