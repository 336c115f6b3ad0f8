/** Takes the address of a page, returns its file in the build, as written without trailing slashes. */
export function pageFile(permalink: string): string {
  return permalink === '/' ? 'index.html' : `${permalink.replace(/^\//, '')}.html`;
}
