import type {CapabilityMapPage} from '@site/src/model/pageData';
import {useMemo} from 'react';
import {type Choice, listChoices} from '../CapabilityTable/choices';
import {type Sort, sortChoices} from '../CapabilityTable/sorting';
import {findMatches, indexItems, type Matches} from '../Facets/matching';
import type {Selection} from '../Facets/selection';
import {capabilityItems, choiceItems, listSoundings, MAP_FACETS, type Sounding, soundingItems} from './items';
import type {Shown} from './viewElements';
import type {ViewId} from './views';

export interface MapMatches {
  choices: readonly Choice[];
  soundings: readonly Sounding[];
  shown: Shown;
  optionCounts: Matches['optionCounts'];
  /** How many results the view has. */
  count: number;
  isEmpty: boolean;
  /** How many results a selection gives in the view. */
  countOf: (selection: Selection) => number;
}

/** Takes the map, a selection, a view and a sort; gives what is shown. */
export function useShown(
  page: CapabilityMapPage,
  {
    selection,
    view,
    sort,
    openRows,
    openPlots,
  }: {
    selection: Selection;
    view: ViewId;
    sort: Sort | undefined;
    openRows: number;
    openPlots: number;
  },
): MapMatches {
  const lists = useMemo(() => {
    const choices = listChoices(page);
    return {
      choices,
      soundings: listSoundings(page),
      choiceIndex: indexItems(MAP_FACETS, choiceItems(choices)),
      capabilityIndex: indexItems(MAP_FACETS, capabilityItems(page)),
      soundingIndex: indexItems(MAP_FACETS, soundingItems(page, choices)),
    };
  }, [page]);
  const order = useMemo(() => sortChoices(lists.choices, sort), [lists, sort]);
  const found = useMemo(() => {
    const {choices, choiceIndex, capabilityIndex, soundingIndex} = lists;
    const byChoice = findMatches(choiceIndex, selection);
    const bySounding = findMatches(soundingIndex, selection);
    const byCapability = findMatches(capabilityIndex, selection);
    const withChoice = new Set(
      choices.filter((_, place) => byChoice.matched[place]).map(({capability}) => capability.id),
    );
    const capabilities = page.capabilities.map(
      (capability, place) =>
        withChoice.has(capability.id) ||
        (capability.choices.length === 0 && byCapability.matched[place] === true),
    );
    const withSounding = new Set(
      lists.soundings.filter((_, place) => bySounding.matched[place]).map(({plot}) => plot),
    );
    const plots = page.plots.map((_, place) => withSounding.has(place));
    return {byChoice, bySounding, capabilities, plots};
  }, [lists, selection, page]);
  const shown = useMemo(
    () => ({
      choices: found.byChoice.matched,
      soundings: found.bySounding.matched,
      capabilities: found.capabilities,
      plots: found.plots,
      order,
      openRows,
      openPlots,
    }),
    [found, order, openRows, openPlots],
  );
  const isSurvey = view === 'survey';
  const {count, optionCounts} = isSurvey ? found.bySounding : found.byChoice;
  return {
    choices: lists.choices,
    soundings: lists.soundings,
    shown,
    optionCounts,
    count,
    isEmpty: count === 0 && !(view === 'chart' && found.capabilities.includes(true)),
    countOf: (wider) => findMatches(isSurvey ? lists.soundingIndex : lists.choiceIndex, wider).count,
  };
}
