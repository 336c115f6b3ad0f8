import {useCallback, useLayoutEffect, useMemo} from 'react';
import {isCurrentAddress, parseAddress, useAddress, writeAddress} from './address';
import {type Facet, readSelection, type Selection, writeSelection} from './selection';

export type ChangeSelection = (selection: Selection, kind: 'push' | 'replace') => void;
export type ChangeParameter = (name: string, value: string | undefined) => void;

export interface FacetState {
  address: string;
  parameters: URLSearchParams;
  hash: string;
  selection: Selection;
  changeSelection: ChangeSelection;
  /** Sets a parameter that is no filter; without a value it goes. A step that "back" undoes. */
  changeParameter: ChangeParameter;
}

/** Takes the facets of a page, gives what its address filters for and what changes it. */
export function useFacets(facets: readonly Facet[]): FacetState {
  const address = useAddress();
  const {parameters, hash} = useMemo(() => parseAddress(address), [address]);
  const selection = useMemo(() => readSelection(facets, parameters), [facets, parameters]);
  const changeSelection = useCallback<ChangeSelection>(
    (changed, kind) => writeAddress({parameters: writeSelection(facets, changed, parameters), hash}, kind),
    [facets, parameters, hash],
  );
  const changeParameter = useCallback<ChangeParameter>(
    (name, value) => {
      const changed = new URLSearchParams(parameters);
      if (value === undefined) changed.delete(name);
      else changed.set(name, value);
      writeAddress({parameters: changed, hash: ''}, 'push');
    },
    [parameters],
  );
  return {address, parameters, hash, selection, changeSelection, changeParameter};
}

/** Applies what an address asks for before the next paint, and then lets the results be seen. */
export function useApplied(address: string, apply: () => void): void {
  useLayoutEffect(() => {
    if (!isCurrentAddress(address)) return;
    apply();
    delete document.documentElement.dataset.filtering;
  }, [address, apply]);
}
