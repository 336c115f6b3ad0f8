/** Takes the day of the bundle and the base address of its page for unknown addresses, gives what the archive says of itself. */
export function writeReadme(day: string, base: string): string {
  return `The CNOE website, a copy to take along, made on ${day}

site/         The whole website. It needs no network.
bom.cdx.json  What it is made with: a bill of materials (CycloneDX).
SHA256SUMS    The SHA-256 of every file. To check them, here: sha256sum -c SHA256SUMS

To read it
  Serve the folder site/ with any web server for static files, at any address:
  at the root of a host or below a path. Nothing has to be set up. For example:
    python3 -m http.server --directory site 8000
  and open http://localhost:8000/

Addresses
  Links are relative and name files, such as ../docs/introduction.html. They work
  on servers that know nothing but files, and on those that show the page without
  ".html". The canonical addresses, feeds and sitemap name https://cnoe.io.

Unknown addresses
  If your server shows a page of its own for these, give it site/404.html. It is
  shown at addresses of any depth, so its links begin at one base address:
  ${base} in this copy. For another, make the bundle again:
    npm run bundle -- --base /path/
`;
}
