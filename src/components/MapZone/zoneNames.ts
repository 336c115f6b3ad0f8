import type {ChartCapability} from '@site/src/model/pageData';

/** The zones as the map writes them, in its order. */
export const ZONE_NAMES: Record<ChartCapability['zone'], string> = {
  targets: 'Targets',
  application: 'Application',
  operation: 'Operation',
};
