import type {CapabilityMapPage, ChartCapability, MapChoice, MapTechnology} from '@site/src/model/pageData';

/** A technology for a capability. */
export interface Choice extends Pick<MapChoice, 'soundings' | 'evidence'> {
  /** As the chart and the drawing of the map name it: "<capability> <technology>". */
  key: string;
  capability: ChartCapability;
  technology: MapTechnology;
}

/** Takes what the map shows, gives its choices in the order of the map. */
export function listChoices({capabilities, technologies}: CapabilityMapPage): Choice[] {
  const byId = new Map(technologies.map((technology) => [technology.id, technology]));
  return capabilities.flatMap((capability) =>
    capability.choices.flatMap(({technology: id, soundings, evidence}) => {
      const technology = byId.get(id);
      return technology ? [{key: `${capability.id} ${id}`, capability, technology, soundings, evidence}] : [];
    }),
  );
}
