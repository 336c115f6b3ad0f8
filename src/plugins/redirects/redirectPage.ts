/** Takes the path to which an address redirects, base included, and the origin of the site; gives the page in HTML. */
export function redirectPage({path, origin}: {path: string; origin: string}): string {
  // What a URL does not encode and HTML cannot bear is the ampersand.
  const {pathname, search, hash} = new URL(path, origin);
  const to = (pathname + search + hash).replaceAll('&', '&amp;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${origin + pathname}">
<title>This page has moved | CNOE</title>
</head>
<body>
<p>This page has moved to <a href="${to}">${to}</a>.</p>
</body>
</html>
`;
}
