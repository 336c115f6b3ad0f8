/** Takes the address of a page ("/blog/welcome"), returns the one of its sharing picture ("/cards/blog/welcome.jpg"). */
export function cardPath(permalink: string): string {
  const page = permalink.replace(/^\/+|\/+$/g, '');
  return `/cards/${page === '' ? 'home' : page}.jpg`;
}
