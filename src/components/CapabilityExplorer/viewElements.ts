import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {Choice} from '../CapabilityTable/choices';
import {afterPaint} from '../Facets/afterPaint';
import {createMarking, elementsByKey, FADED} from '../Facets/marking';
import {rankMatches} from '../Facets/ranking';
import {createRowList} from '../Facets/rowList';
import {createUnfolding} from '../Facets/unfolding';
import type {Sounding} from './items';
import type {ViewId} from './views';

/** What each view shows. */
export interface Shown {
  choices: readonly boolean[];
  capabilities: readonly boolean[];
  soundings: readonly boolean[];
  /** The places of the choices in the order of the table. */
  order: readonly number[];
  /** How many rows of the table stand open. */
  openRows: number;
}

/** Takes the element of a view, gives what makes it show what it should, touching only what changes. */
type CreateShow = (
  root: Element,
  map: {page: CapabilityMapPage; choices: readonly Choice[]; soundings: readonly Sounding[]},
) => (shown: Shown) => void;

const isOut = (isShown: boolean) => !isShown;

/** What is left out fades at once, and the keyboard and screen readers pass it by soon after. */
const showInChart: CreateShow = (root, {page, choices}) => {
  const ids = page.capabilities.map(({id}) => id);
  const keys = choices.map(({key}) => key);
  const capabilityOf = choices.map(({capability}) => ids.indexOf(capability.id));
  const elements = [
    ...elementsByKey(root, 'data-capability', ids),
    ...elementsByKey(root, 'data-choice', keys),
  ];
  const fade = createMarking(elements, FADED);
  // Has the browser style all that is within: with thousands of technologies that takes a frame of its own.
  const passBy = createMarking(elements, 'inert');
  let callOff = () => {};
  return (shown) => {
    callOff();
    // What lies in a capability that is left out is left out with it.
    const isChoiceOut = shown.choices.map(
      (isShown, place) => !isShown && shown.capabilities[capabilityOf[place] ?? -1] === true,
    );
    const outs = [...shown.capabilities.map(isOut), ...isChoiceOut];
    fade(outs);
    callOff = afterPaint(() => passBy(outs));
  };
};

const showInTable: CreateShow = (root, {choices}) => {
  const keys = choices.map(({key}) => key);
  const show = createRowList(elementsByKey(root, 'data-choice', keys).flat());
  return ({choices: isMatch, order, openRows: open}) => show({isMatch, order, open});
};

/** So many plots fill a screen. */
const PLOTS_OF_A_SCREEN = 12;

const showInSurvey: CreateShow = (root, {page, soundings}) => {
  const keys = soundings.map(({key}) => key);
  const hideLines = createMarking(elementsByKey(root, 'data-sounding', keys), 'hidden');
  const unfoldPlots = createUnfolding([...root.querySelectorAll('[data-plot]')], 'hidden', PLOTS_OF_A_SCREEN);
  const order = page.plots.map((_, place) => place);
  return ({soundings: shown}) => {
    const plots = new Set(soundings.filter((_, place) => shown[place]).map(({plot}) => plot));
    hideLines(shown.map(isOut));
    const ranks = rankMatches(
      order,
      order.map((place) => plots.has(place)),
    );
    unfoldPlots(ranks, Number.POSITIVE_INFINITY);
  };
};

/** By view. */
export const SHOW_IN: Record<ViewId, CreateShow> = {
  chart: showInChart,
  table: showInTable,
  survey: showInSurvey,
};
