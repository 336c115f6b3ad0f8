import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {Choice} from '../CapabilityTable/choices';
import {createRowList} from '../Facets/rowList';
import {createShade, elementsByKey} from '../Facets/shading';
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

const showInChart: CreateShow = (root, {page, choices}) => {
  const ids = page.capabilities.map(({id}) => id);
  const capabilityOf = choices.map(({capability}) => ids.indexOf(capability.id));
  const shadeCapabilities = createShade(elementsByKey(root, 'data-capability', ids), 'inert');
  const keys = choices.map(({key}) => key);
  const shadeChoices = createShade(elementsByKey(root, 'data-choice', keys), 'inert');
  return (shown) => {
    shadeCapabilities(shown.capabilities.map(isOut));
    // What lies in a capability that is left out is left out with it.
    shadeChoices(
      shown.choices.map(
        (isShown, place) => !isShown && shown.capabilities[capabilityOf[place] ?? -1] === true,
      ),
    );
  };
};

const showInTable: CreateShow = (root, {choices}) => {
  const keys = choices.map(({key}) => key);
  const show = createRowList(elementsByKey(root, 'data-choice', keys).flat());
  return ({choices: isMatch, order, openRows: open}) => show({isMatch, order, open});
};

const showInSurvey: CreateShow = (root, {page, soundings}) => {
  const one = (element: Element) => [element];
  const shadeLines = createShade([...root.querySelectorAll('[data-sounding]')].map(one), 'hidden');
  const shadePlots = createShade([...root.querySelectorAll('[data-plot]')].map(one), 'hidden');
  return ({soundings: shown}) => {
    const plots = new Set(soundings.filter((_, place) => shown[place]).map(({plot}) => plot));
    shadeLines(shown.map(isOut));
    shadePlots(page.plots.map((_, place) => !plots.has(place)));
  };
};

/** By view. */
export const SHOW_IN: Record<ViewId, CreateShow> = {
  chart: showInChart,
  table: showInTable,
  survey: showInSurvey,
};
