import type {CapabilityMapPage} from '@site/src/model/pageData';
import type {Choice} from '../CapabilityTable/choices';
import {afterPaint} from '../Facets/afterPaint';
import {createMarking, elementsByKey, FADED} from '../Facets/marking';
import {createRowList} from '../Facets/rowList';
import type {Sounding} from './items';
import type {ViewId} from './views';

/** What each view shows. */
export interface Shown {
  choices: readonly boolean[];
  capabilities: readonly boolean[];
  soundings: readonly boolean[];
  /** Those with a sounding that is shown. */
  plots: readonly boolean[];
  /** The places of the choices in the order of the table. */
  order: readonly number[];
  /** How many rows of the table stand open. */
  openRows: number;
  /** How many plots of the survey stand open. */
  openPlots: number;
}

/** Takes the element of a view, gives what makes it show what it should, touching only what changes. */
type CreateShow = (
  root: Element,
  map: {page: CapabilityMapPage; choices: readonly Choice[]; soundings: readonly Sounding[]},
) => (shown: Shown) => void;

const isOut = (isShown: boolean) => !isShown;

/** On a phone the chart is a list, in which what is left out has no place. */
const IS_LIST = '(max-width: 760px)';

/** Takes elements, gives what says which of them are on the screen, or nearly; without a new layout. */
function watchNearness(elements: readonly Element[]): (element: Element | undefined) => boolean {
  const far = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, isIntersecting} of entries) far[isIntersecting ? 'delete' : 'add'](target);
    },
    {rootMargin: '50%'},
  );
  for (const element of elements) observer.observe(element);
  const isList = window.matchMedia(IS_LIST);
  return (element) => isList.matches || !element || !far.has(element);
}

/**
 * What is left out fades, at once where it is on the screen, elsewhere when that has been painted; then the keyboard and
 * screen readers pass it by.
 */
const showInChart: CreateShow = (root, {page, choices}) => {
  const ids = page.capabilities.map(({id}) => id);
  const keys = choices.map(({key}) => key);
  const capabilityOf = choices.map(({capability}) => ids.indexOf(capability.id));
  const capabilityOfElement = [...ids.keys(), ...capabilityOf];
  const capabilities = elementsByKey(root, 'data-capability', ids);
  const elements = [...capabilities, ...elementsByKey(root, 'data-choice', keys)];
  const isNear = watchNearness(capabilities.flat());
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
    const near = capabilities.map(([element]) => isNear(element));
    fade(outs.map((out, place) => (near[capabilityOfElement[place] ?? -1] ? out : undefined)));
    callOff = afterPaint(() => {
      fade(outs);
      passBy(outs);
    });
  };
};

const showInTable: CreateShow = (root, {choices}) => {
  const keys = choices.map(({key}) => key);
  const show = createRowList(elementsByKey(root, 'data-choice', keys).flat());
  return ({choices: isMatch, order, openRows: open}) => show({isMatch, order, open});
};

const showInSurvey: CreateShow = (root, {page, soundings}) => {
  const keys = soundings.map(({key}) => key);
  const labels = page.plots.map(({label}) => label);
  const hideLines = createMarking(elementsByKey(root, 'data-sounding', keys), 'hidden');
  const hideEarlier = createMarking(elementsByKey(root, 'data-earlier', labels), 'hidden');
  const showPlots = createRowList(elementsByKey(root, 'data-plot', labels).flat());
  const order = page.plots.map((_, place) => place);
  return ({soundings: shown, plots: isMatch, openPlots: open}) =>
    showPlots({isMatch, order, open}, (isLeft) => {
      hideLines(soundings.map(({plot}, place) => (isLeft[plot] ? undefined : !shown[place])));
      hideEarlier(isMatch.map((isShown, plot) => (isLeft[plot] ? undefined : !isShown)));
    });
};

/** By view. */
export const SHOW_IN: Record<ViewId, CreateShow> = {
  chart: showInChart,
  table: showInTable,
  survey: showInSurvey,
};
