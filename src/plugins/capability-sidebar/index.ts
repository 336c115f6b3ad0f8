import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {ZONE_NAMES, type Zone} from '../../model/capability';
import {compare} from '../../model/compare';

type GenerateItems = PluginOptions['sidebarItemsGenerator'];
type Docs = Parameters<GenerateItems>[0]['docs'];

const GROUPS = ['application', 'operation'] as const;

function linksTo(zone: Zone, docs: Docs) {
  return docs
    .filter(({frontMatter}) => frontMatter.zone === zone)
    .sort(
      (one, other) =>
        compare(one.sidebarPosition ?? 0, other.sidebarPosition ?? 0) || compare(one.id, other.id),
    )
    .map(({id}) => ({type: 'doc' as const, id}));
}

/** Lists the capabilities in the order of the map: the targets, then the two other zones as groups. */
export const listCapabilities: GenerateItems = ({item, docs}) => {
  const capabilities = docs.filter(({sourceDirName}) => sourceDirName === item.dirName);
  const groups = GROUPS.map((zone) => ({label: ZONE_NAMES[zone], items: linksTo(zone, capabilities)}));
  return [
    ...linksTo('targets', capabilities),
    ...groups
      .filter(({items}) => items.length > 0)
      .map((group) => ({type: 'category' as const, collapsible: false, collapsed: false, ...group})),
  ];
};
