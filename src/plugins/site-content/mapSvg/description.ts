import {ZONE_NAMES} from '../../../model/capability';
import type {CapabilityMapPage} from '../../../model/pageData';
import {writeDay} from './legend';

/** Says in words what the map shows: each capability with what it names and the numbers of the newest survey. */
export function describeMap({capabilities, technologies, editions}: CapabilityMapPage): string {
  const names = new Map(technologies.map(({id, name}) => [id, name]));
  const sentences = capabilities.map(({title, zone, choices}) => {
    const isSurveyed = choices.some(({soundings}) => soundings.length > 0);
    const listed = choices.map(({technology, soundings}) =>
      [names.get(technology), ...soundings.map(({relevance}) => relevance.toFixed(1))].join(' '),
    );
    const state = isSurveyed ? '' : ', not surveyed';
    return `${title} (${ZONE_NAMES[zone]}${state})${listed.length > 0 ? `: ${listed.join(', ')}` : ''}.`;
  });
  const survey = editions.at(-1);
  const source = survey
    ? [`The numbers are relevance from 0 to 1 in the members’ survey of ${writeDay(survey.date)}.`]
    : [];
  return [...source, ...sentences].join(' ');
}
