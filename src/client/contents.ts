/** Marks, in the contents of the page, the section that the reader is in: the last whose heading is above a third of the window. */
function markCurrent(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
  const current = links
    .filter(({hash}) => {
      const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
      return heading?.checkVisibility() && heading.getBoundingClientRect().top < window.innerHeight / 3;
    })
    .pop();
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Keeps the contents of the page at the section that is being read. */
export function startContents(): void {
  markCurrent();
  document.addEventListener('scroll', markCurrent, {passive: true});
}
