import {type DefaultTreeAdapterTypes, parse} from 'parse5';

/** Takes an absolute path of the site, gives the address to write in its place, or nothing when nothing answers there. */
export type Relocate = (address: string) => string | undefined;

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that hold one address. */
const SINGLE = new Set(['action', 'cite', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href']);

/** Attributes that hold several, each with a size. */
const LISTS = new Set(['imagesrcset', 'srcset']);

const REFRESH = /^(\s*\d+\s*;\s*url=\s*)(.*)$/is;
const ROOTED_URL = /url\(\s*["']?\/(?!\/)/i;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Takes an address as it stands in a file, gives it relocated when it is a path of the site; throws when it is dead. */
function relocateAddress(address: string, relocate: Relocate): string {
  const [, path, rest = ''] = /^(\/(?!\/)[^?#&]*)(.*)$/s.exec(address) ?? [];
  if (path === undefined) return address;
  const relocated = relocate(path);
  if (relocated === undefined) throw new Error(`"${address}" leads to no file`);
  return relocated + rest;
}

function relocateValue(element: Element, name: string, value: string, relocate: Relocate): string {
  if (SINGLE.has(name)) return relocateAddress(value, relocate);
  if (LISTS.has(name)) {
    return value.replace(
      /(^|,\s*)(\/\S+)/g,
      (_, before, address) => before + relocateAddress(address, relocate),
    );
  }
  if (name === 'style' && ROOTED_URL.test(value)) throw new Error(`the style "${value}" has an address`);
  const isRefresh = element.attrs.some(
    (other) => other.name === 'http-equiv' && /^refresh$/i.test(other.value),
  );
  const [, delay, address] = (name === 'content' && isRefresh && REFRESH.exec(value)) || [];
  return delay === undefined || address === undefined ? value : delay + relocateAddress(address, relocate);
}

function* listElements(nodes: readonly ChildNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* listElements(node.childNodes);
    if ('content' in node) yield* listElements(node.content.childNodes);
  }
}

/**
 * Takes the text of a page, gives it with each address of the site relocated and not a byte changed beside; what cannot
 * be relocated goes to the problems. Scripts and styles stay as they are, so their hashes hold.
 */
export function rewritePage(html: string, relocate: Relocate, problems: string[]): string {
  const edits: Edit[] = [];
  for (const element of listElements(parse(html, {sourceCodeLocationInfo: true}).childNodes)) {
    for (const [name, {startOffset, endOffset}] of Object.entries(element.sourceCodeLocation?.attrs ?? {})) {
      const written = html.slice(startOffset, endOffset);
      const [, before, quote = '', value = ''] = /^([^=]*=\s*)(["']?)(.*?)\2$/s.exec(written) ?? [];
      if (before === undefined) continue;
      try {
        const text = before + quote + relocateValue(element, name, value, relocate) + quote;
        if (text !== written) edits.push({start: startOffset, end: endOffset, text});
      } catch (error) {
        problems.push((error as Error).message);
      }
    }
  }
  edits.sort((one, other) => one.start - other.start);
  let end = 0;
  const parts = edits.map((edit) => {
    const part = html.slice(end, edit.start) + edit.text;
    end = edit.end;
    return part;
  });
  return parts.join('') + html.slice(end);
}

/** Takes the text of an XML file, gives it with the address of its style sheet relocated; problems as for a page. */
export function rewriteXml(xml: string, relocate: Relocate, problems: string[]): string {
  return xml.replace(
    /(<\?xml-stylesheet\b[^>]*?\bhref=")([^"]*)/g,
    (written, before: string, address: string) => {
      try {
        return before + relocateAddress(address, relocate);
      } catch (error) {
        problems.push((error as Error).message);
        return written;
      }
    },
  );
}
