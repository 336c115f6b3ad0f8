import {readFileSync} from 'node:fs';
import type {IconCatalogue} from '../model/siteSources';

/** An icon as Iconify keeps it: the inside of an SVG and its view box. */
export interface Icon {
  body: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

type ViewBox = Partial<Omit<Icon, 'body'>>;

interface IconSet extends ViewBox {
  icons: Record<string, ViewBox & {body: string}>;
  aliases?: Record<string, ViewBox & {parent: string}>;
}

const SET_FILES: Record<string, () => string> = {
  logos: () => require.resolve('@iconify-json/logos/icons.json'),
  'simple-icons': () => require.resolve('@iconify-json/simple-icons/icons.json'),
};

const ICONIFY_SIZE = 16;
const readSets = new Map<string, IconSet>();

function readSet(name: string): IconSet | undefined {
  const fileOf = SET_FILES[name];
  if (fileOf === undefined) return undefined;
  const known = readSets.get(name);
  if (known !== undefined) return known;
  // The file is part of an installed package: its shape is that of the Iconify format.
  const set = JSON.parse(readFileSync(fileOf(), 'utf8')) as IconSet;
  readSets.set(name, set);
  return set;
}

const namesOfSets = new Map<string, ReadonlySet<string>>();

/** The brand marks of the installed sets; each set is read when it is first asked for. */
export const iconCatalogue: IconCatalogue = {
  sets: Object.keys(SET_FILES),
  names(set) {
    const known = namesOfSets.get(set);
    if (known !== undefined) return known;
    const {icons = {}, aliases = {}} = readSet(set) ?? {};
    const names = new Set([...Object.keys(icons), ...Object.keys(aliases)]);
    namesOfSets.set(set, names);
    return names;
  },
};

function findIcon({icons, aliases}: IconSet, name: string): (ViewBox & {body: string}) | undefined {
  const icon = icons[name];
  const alias = aliases?.[name];
  if (icon !== undefined || alias === undefined) return icon;
  const parent = icons[alias.parent];
  return parent && {...parent, ...alias};
}

/** Takes the id of an Iconify icon (`set:name`), gives the inside of its SVG and its view box; throws if unknown. */
export function readIcon(id: string): Icon {
  const [setName = '', name = ''] = id.split(':');
  const set = readSet(setName);
  const icon = set && findIcon(set, name);
  if (set === undefined || icon === undefined)
    throw new RangeError(`no icon "${id}". Name one that is installed.`);
  return {
    body: icon.body,
    left: icon.left ?? set.left ?? 0,
    top: icon.top ?? set.top ?? 0,
    width: icon.width ?? set.width ?? ICONIFY_SIZE,
    height: icon.height ?? set.height ?? ICONIFY_SIZE,
  };
}
