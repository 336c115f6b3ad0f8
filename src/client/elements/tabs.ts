export const TAB_GROUP = 'tab-group';

/**
 * Takes a group of tabs and a value, opens the panel of that value, if there is one. Without a value it is the panel
 * that holds the anchor of the address, else the one that its query names, else the one that the reader chose before.
 * Returns true if the anchor decided. Also stands in pages as its own text, behind each group, so that the reader
 * never sees another panel first: it uses nothing from outside.
 */
export function openTab(group: HTMLElement, value?: string | null): boolean {
  const panels = [...group.querySelectorAll<HTMLElement>('[data-tab]')].filter(
    (panel) => panel.parentElement?.closest('tab-group') === group,
  );
  const {name, query} = group.dataset;
  let wanted = value;
  let holder: HTMLElement | undefined;
  if (value === undefined) {
    if (query) wanted = new URLSearchParams(location.search).get(query);
    try {
      if (name) wanted ??= localStorage.getItem(`docusaurus.tab.${name}`);
    } catch {
      // Storage is refused: the default stays open.
    }
    try {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      holder = panels.find((panel) => target && panel.contains(target));
    } catch {
      // Not an address of anything.
    }
  }
  const open = holder ?? panels.find(({dataset}) => dataset.tab === wanted);
  if (!open) return false;
  for (const panel of panels) panel.toggleAttribute('data-open', panel === open);
  for (const tab of group.querySelectorAll<HTMLElement>(':scope > [role=tablist] > [role=tab]')) {
    const isSelected = tab.dataset.value === open.dataset.tab;
    tab.setAttribute('aria-selected', String(isSelected));
    tab.tabIndex = isSelected ? 0 : -1;
  }
  return holder !== undefined;
}

/** Keeps the reader's choice for all groups of its name, on this page and the next, and in the address. */
function keepChoice({name, query}: DOMStringMap, value: string): void {
  try {
    if (name) localStorage.setItem(`docusaurus.tab.${name}`, value);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
  if (!query) return;
  const address = new URL(location.href);
  address.searchParams.set(query, value);
  history.replaceState(history.state, '', address);
}

/** Selects a tab, in other groups of the same name or query too. What the reader clicked stays where it was. */
function selectTab(tab: HTMLElement, group: HTMLElement): void {
  const {value = ''} = tab.dataset;
  const {name, query} = group.dataset;
  const before = tab.getBoundingClientRect().top;
  keepChoice(group.dataset, value);
  for (const other of document.querySelectorAll<HTMLElement>(TAB_GROUP)) {
    const isSame = (name && other.dataset.name === name) || (query && other.dataset.query === query);
    if (other === group || isSame) openTab(other, value);
  }
  window.scrollBy({top: tab.getBoundingClientRect().top - before, behavior: 'instant'});
}

/** Which tab a key leads to, as in the pattern for tabs of the ARIA Authoring Practices Guide. */
const NEXT_TAB: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const listTabs = (group: HTMLElement): HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>(':scope > [role=tablist] > [role=tab]'),
];

/** Tabs whose panels are all in the HTML, one of them open at a time. */
class TabGroup extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    for (const type of ['hashchange', 'popstate', 'storage']) window.addEventListener(type, this);
    this.joinTabs();
    this.followAddress();
  }

  disconnectedCallback(): void {
    for (const type of ['hashchange', 'popstate', 'storage']) window.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event instanceof StorageEvent) {
      const {name} = this.dataset;
      if (name && event.key === `docusaurus.tab.${name}`) openTab(this, event.newValue);
      return;
    }
    if (event.target === window) {
      this.followAddress();
      return;
    }
    const tab = event.target instanceof Element && event.target.closest<HTMLElement>('[role=tab]');
    if (!tab || tab.closest(TAB_GROUP) !== this) return;
    if (event instanceof KeyboardEvent) this.moveOn(event, tab);
    else selectTab(tab, this);
  }

  /** Tells assistive technology which panel belongs to which tab: without script they are none. */
  private joinTabs(): void {
    for (const [index, tab] of listTabs(this).entries()) {
      const panel = [...this.querySelectorAll<HTMLElement>('[data-tab]')].find(
        (part) => part.dataset.tab === tab.dataset.value && part.parentElement?.closest(TAB_GROUP) === this,
      );
      if (!panel) continue;
      tab.id ||= `${this.id}-tab-${index}`;
      panel.id ||= `${this.id}-panel-${index}`;
      tab.setAttribute('aria-controls', panel.id);
      panel.role = 'tabpanel';
      panel.setAttribute('aria-labelledby', tab.id);
      if (!panel.querySelector(FOCUSABLE)) panel.tabIndex = 0;
    }
  }

  /** Opens what the address asks for, and shows what its anchor names if that was out of sight. */
  private followAddress(): void {
    const target = document.querySelector(':target');
    const wasHidden = target?.checkVisibility() === false;
    if (openTab(this) && wasHidden) target?.scrollIntoView();
  }

  private moveOn(event: KeyboardEvent, tab: HTMLElement): void {
    const tabs = listTabs(this);
    const next = tabs[NEXT_TAB[event.key]?.(tabs.indexOf(tab), tabs.length) ?? -1];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    next.focus();
    selectTab(next, this);
  }
}

/** Lets the groups of tabs on the page answer. */
export function startTabs(): void {
  customElements.get(TAB_GROUP) ?? customElements.define(TAB_GROUP, TabGroup);
}
