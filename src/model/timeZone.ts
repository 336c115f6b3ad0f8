import {shorten} from './shorten';
import {suggest} from './suggestions';

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}

/** Takes the name of a time zone, gives what is wrong with it; undefined when it is an IANA name. */
export function describeTimeZone(name: string): string | undefined {
  const names = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  // Intl takes offsets, and names in any case: calendars do not.
  const isMiswritten = /^[+-]/.test(name) || names.some((known) => known !== name && isSameName(known, name));
  // Of the short names some have no summer time, and some are known on one machine only.
  const isShort = name !== 'UTC' && !name.includes('/');
  if (isKnown(name) && !isMiswritten && !isShort) return undefined;
  return `unknown time zone "${shorten(name)}". ${suggest(name, names, 'Write an IANA name, e.g. "America/Los_Angeles".')}`;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
