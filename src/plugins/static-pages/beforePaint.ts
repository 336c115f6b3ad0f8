/**
 * Runs in the head of every page, before it is painted: takes the colour mode that the address or the reader chose,
 * and marks what the address filters for (`data-filtering`, `data-view`), so that neither is seen to change. Reloads
 * a page that asks for files which a newer build has replaced. Stands in the page as its own text, so it uses nothing
 * from outside.
 */
export function beforePaint(): void {
  const {dataset} = document.documentElement;
  const parameters = new URLSearchParams(location.search);
  let mode = parameters.get('docusaurus-theme');
  try {
    mode ??= localStorage.getItem('theme');
  } catch {
    // Storage is refused: the system's mode holds.
  }
  if (mode === 'light' || mode === 'dark') dataset.theme = mode;
  if (dataset.parameters?.split(' ').some((name) => parameters.get(name))) dataset.filtering = '';
  const views = dataset.views?.split(' ') ?? [];
  const wanted = [location.hash.slice(1), parameters.get('view')].find((id) => id && views.includes(id));
  if (views[0]) dataset.view = wanted ?? views[0];

  let reloading = false;
  addEventListener(
    'error',
    ({target}) => {
      const isAsset = target instanceof HTMLScriptElement || target instanceof HTMLLinkElement;
      const [navigation] = performance.getEntriesByType('navigation');
      // Once: a file that a reload does not bring either stays away, and the page is read without it.
      if (!isAsset || (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload') return;
      const address = target instanceof HTMLLinkElement ? target.href : target.src;
      // Without a network a reload would take the page away.
      fetch(address, {method: 'HEAD', cache: 'no-store'}).then(
        ({status}) => {
          if ((status !== 404 && status !== 410) || reloading) return;
          reloading = true;
          location.reload();
        },
        () => {},
      );
    },
    {capture: true},
  );
}
