import type {FieldPath} from './problems';

/** Stands in a reference path for every element of a list. */
export const EACH = '*';

/** What an entry can name by id. */
export type ReferenceKind =
  | 'member'
  | 'capability'
  | 'technology'
  | 'project'
  | 'pattern'
  | 'post'
  | 'author'
  | 'tag'
  | 'icon';

/** A field whose value is the id of something else. */
export interface Reference {
  /** The way to the field, with `EACH` for the elements of a list. */
  at: readonly string[];
  to: ReferenceKind;
  /** True when the nearest list may name a thing only once. */
  isUnique?: boolean;
}

/** An id as it was written, and where. */
export interface WrittenReference {
  path: FieldPath;
  id: string;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes an entry as it was written, sound or not, and a reference path; gives every id found along that path. */
export function findReferences(
  value: unknown,
  at: readonly string[],
  path: FieldPath = [],
): WrittenReference[] {
  const [part, ...rest] = at;
  if (part === undefined) return typeof value === 'string' && value !== '' ? [{path, id: value}] : [];
  if (part === EACH) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((element: unknown, index) => findReferences(element, rest, [...path, index]));
  }
  return isMapping(value) ? findReferences(value[part], rest, [...path, part]) : [];
}

/** Takes ids found along one path, gives those that repeat an id of the same list. */
export function findRepeats(written: readonly WrittenReference[]): WrittenReference[] {
  const seen = new Set<string>();
  return written.filter(({path, id}) => {
    const lastIndex = path.map((part) => typeof part === 'number').lastIndexOf(true);
    const list = path.slice(0, lastIndex);
    const key = JSON.stringify([list, id]);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
