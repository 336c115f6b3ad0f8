import type {PluginOptions} from '@docusaurus/plugin-content-docs';

type GenerateItems = PluginOptions['sidebarItemsGenerator'];
type Docs = Parameters<GenerateItems>[0]['docs'];

const GROUPS = [
  {zone: 'application', label: 'Application'},
  {zone: 'operation', label: 'Operation'},
];

function linksTo(zone: string, docs: Docs) {
  return docs
    .filter(({frontMatter}) => frontMatter.zone === zone)
    .sort((one, other) => (one.sidebarPosition ?? 0) - (other.sidebarPosition ?? 0))
    .map(({id}) => ({type: 'doc' as const, id}));
}

/** Lists the capabilities in the order of the map: the targets, then the two other zones as groups. */
export const listCapabilities: GenerateItems = ({item, docs}) => {
  const capabilities = docs.filter(({sourceDirName}) => sourceDirName === item.dirName);
  const groups = GROUPS.map(({zone, label}) => ({label, items: linksTo(zone, capabilities)}));
  return [
    ...linksTo('targets', capabilities),
    ...groups
      .filter(({items}) => items.length > 0)
      .map((group) => ({type: 'category' as const, collapsible: false, collapsed: false, ...group})),
  ];
};
