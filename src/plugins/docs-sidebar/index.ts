import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {ZONE_NAMES, zones} from '../../model/capability';
import {compare} from '../../model/compare';
import {PATTERN_GROUP_NAMES, patternGroups} from '../../model/pattern';

type GenerateItems = PluginOptions['sidebarItemsGenerator'];
type Items = Awaited<ReturnType<GenerateItems>>;
type Docs = Parameters<GenerateItems>[0]['docs'];

interface Grouping {
  /** The field of the front matter that names the group of a page. */
  field: string;
  groups: readonly string[];
  names: Readonly<Record<string, string>>;
  /** Its pages stand before the groups. */
  ungrouped?: string;
}

/** By folder of docs. */
const GROUPINGS: Readonly<Record<string, Grouping>> = {
  capabilities: {field: 'zone', groups: zones, names: ZONE_NAMES, ungrouped: 'targets'},
  patterns: {field: 'group', groups: patternGroups, names: PATTERN_GROUP_NAMES},
};

function linksTo(docs: Docs): Items {
  return [...docs]
    .sort(
      (one, other) =>
        compare(one.sidebarPosition ?? 0, other.sidebarPosition ?? 0) || compare(one.id, other.id),
    )
    .map(({id}) => ({type: 'doc', id}));
}

/** Takes a field, tells whether the front matter of a page has that value in it. */
function hasValue({frontMatter}: Docs[number], field: string, value: string): boolean {
  return Object.entries(frontMatter).some(([name, written]) => name === field && written === value);
}

/** Lists the pages of a folder by their groups, in the order of the groups; throws for a folder that has none. */
export const listByGroup: GenerateItems = ({item, docs}) => {
  const grouping = GROUPINGS[item.dirName];
  if (!grouping)
    throw new Error(`docs/${item.dirName} has no groups. Add it to GROUPINGS, or list its pages.`);
  const {field, groups, names, ungrouped} = grouping;
  const pages = docs.filter(({sourceDirName}) => sourceDirName === item.dirName);
  return groups.flatMap((group): Items => {
    const items = linksTo(pages.filter((page) => hasValue(page, field, group)));
    if (group === ungrouped || items.length === 0) return items;
    return [{type: 'category', collapsible: false, collapsed: false, label: names[group] ?? group, items}];
  });
};
