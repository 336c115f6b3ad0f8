import {useSyncExternalStore} from 'react';

const subscribe = () => () => {};

/** In an island, for Docusaurus's hook of that name: false while hydrating, true afterwards. */
export default function useIsBrowser(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
