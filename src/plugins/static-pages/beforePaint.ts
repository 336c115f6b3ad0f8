/**
 * Runs in the head of every page, before it is painted: takes the colour mode that the address or the reader chose,
 * and marks what the address filters for (`data-filtering`, `data-view`), so that neither is seen to change. Reloads
 * a page that asks for files which a newer build has replaced. Stands in the page as its own text, so it uses nothing
 * from outside. Marks that scripts run (`data-scripted`), until one that does not come shows that they do not.
 */
export function beforePaint(): void {
  const {dataset} = document.documentElement;
  dataset.scripted = '';
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
      const isPicture = target instanceof HTMLImageElement || target instanceof SVGUseElement;
      if (!isPicture && !(target instanceof HTMLScriptElement) && !(target instanceof HTMLLinkElement))
        return;
      if (target instanceof HTMLScriptElement) delete dataset.scripted;
      const written = 'src' in target ? target.src : target.href;
      const {href, pathname} = new URL(
        typeof written === 'string' ? written : written.baseVal,
        document.baseURI,
      );
      // Of pictures only those that a build names anew.
      if (isPicture && !pathname.includes('/assets/')) return;
      // Without a network a reload would take the page away.
      fetch(href, {method: 'HEAD', cache: 'no-store'}).then(
        ({status}) => {
          if ((status !== 404 && status !== 410) || reloading) return;
          // Once: a file that a reload does not bring either stays away, and the page is read without it.
          try {
            const [time, ...healed] = sessionStorage.getItem('healed')?.split(' ') ?? [];
            if (healed.includes(href) || Date.now() - Number(time ?? 0) < 10_000) return;
            sessionStorage.setItem('healed', [Date.now(), ...healed, href].join(' '));
          } catch {
            const [navigation] = performance.getEntriesByType('navigation');
            if ((navigation as PerformanceNavigationTiming | undefined)?.type === 'reload') return;
          }
          reloading = true;
          location.reload();
        },
        () => {},
      );
    },
    {capture: true},
  );
}
