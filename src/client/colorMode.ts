/** Where the reader's choice is kept. */
const STORAGE_KEY = 'theme';

/** Gives the mode that the page is shown in. Without a choice it is the system's, by CSS alone. */
function shownMode(): 'light' | 'dark' {
  const {theme} = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : systemMode();
}

function systemMode(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Keeps a mode, or forgets the one that was kept. Where storage is refused the choice holds for this page. */
function keep(mode: string | undefined): void {
  try {
    if (mode === undefined) window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, mode);
  } catch {
    // Nothing to keep it in.
  }
}

function choose(mode: 'light' | 'dark'): void {
  const {dataset} = document.documentElement;
  if (mode === systemMode()) {
    delete dataset.theme;
    keep(undefined);
  } else {
    dataset.theme = mode;
    keep(mode);
  }
}

/** Lets the switch go between day and night; choosing what the system shows follows the system again. */
export function startColorMode(): void {
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('[data-color-mode-switch]')) {
      choose(shownMode() === 'dark' ? 'light' : 'dark');
    }
  });
}
