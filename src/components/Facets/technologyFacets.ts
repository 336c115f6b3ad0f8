import type {ChartCapability, CncfStatus, Evidence, Openness} from '@site/src/model/pageData';
import {CNCF_WORDS} from '../CncfBadge/cncfWords';
import {OPENNESS_WORDS} from '../LicenceMark/opennessWords';
import {ZONE_NAMES} from '../MapZone/zoneNames';
import type {Facet} from './selection';

function toFacet<Value extends string>(name: string, legend: string, words: Record<Value, string>): Facet {
  const options = Object.entries<string>(words).map(([value, label]) => ({value, label}));
  return {name, legend, options};
}

/** Where on the map. */
export const ZONE_FACET = toFacet<ChartCapability['zone']>('zone', 'Zone', ZONE_NAMES);

export const CNCF_FACET = toFacet<CncfStatus>('cncf', 'CNCF status', CNCF_WORDS);

export const LICENCE_FACET = toFacet<Openness>('licence', 'Licence', OPENNESS_WORDS);

export const EVIDENCE_FACET = toFacet<Evidence>('evidence', 'Evidence', {
  survey: 'In the survey',
  documentation: 'Named in the documentation',
  'reference-implementation': 'In a reference implementation',
  project: 'In another CNOE project',
});
