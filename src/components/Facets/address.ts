import {useSyncExternalStore} from 'react';
import {afterPaint} from './afterPaint';

/** What stands in the address after the path: a page's filters and view. */

const listeners = new Set<() => void>();

interface Change {
  address: string;
  kind: 'push' | 'replace';
}

/** What is yet to be written: the browser takes a while over it, so the page answers first. */
let pending: Change | undefined;

function read(): string {
  return pending?.address ?? window.location.search + window.location.hash;
}

function write(): void {
  if (!pending) return;
  const {address, kind} = pending;
  const url = window.location.pathname + address;
  try {
    if (kind === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(window.history.state, '', url);
    pending = undefined;
  } catch {
    // Some browsers allow so many changes in half a minute. What they refuse stays pending until the next change.
  }
}

function subscribe(listener: () => void): () => void {
  const readAgain = () => {
    pending = undefined;
    for (const notify of listeners) notify();
  };
  listeners.add(listener);
  window.addEventListener('popstate', readAgain);
  return () => {
    pending = undefined;
    listeners.delete(listener);
    window.removeEventListener('popstate', readAgain);
  };
}

export interface Address {
  parameters: URLSearchParams;
  /** Without the number sign. */
  hash: string;
}

/** Takes what stands in the address after the path, gives its parts. */
export function parseAddress(address: string): Address {
  const [search = '', hash = ''] = address.split('#');
  return {parameters: new URLSearchParams(search), hash};
}

/** Gives what stands in the address after the path, as it changes; nothing on the server and while hydrating. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, read, () => '');
}

/** Tells whether that is what stands in the address: while hydrating it may not be. */
export function isCurrentAddress(address: string): boolean {
  return address === read();
}

/** Writes the address: `push` for a step that "back" undoes, `replace` while a step is still being taken. */
export function writeAddress({parameters, hash}: Address, kind: Change['kind']): void {
  write();
  const search = parameters.size > 0 ? `?${parameters}` : '';
  pending = {address: search + (hash && `#${hash}`), kind};
  for (const notify of listeners) notify();
  afterPaint(write);
}
