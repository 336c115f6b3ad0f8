import type {Choice} from '../CapabilityTable/choices';
import {countedWords} from '../countedWords';
import type {Sounding} from './items';

function amount(shown: number, all: number, one: string, several: string): string {
  return shown === all ? countedWords(all, one, several) : `${shown} of ${countedWords(all, one, several)}`;
}

/** Takes all choices and those shown, gives how many in a sentence, such as "12 of 112 choices: 10 technologies …". */
export function summariseChoices(choices: readonly Choice[], isShown: readonly boolean[]): string {
  const shown = choices.filter((_, place) => isShown[place]);
  const total = amount(shown.length, choices.length, 'choice', 'choices');
  if (shown.length === 0) return total;
  const technologies = new Set(shown.map(({technology}) => technology.id)).size;
  const capabilities = new Set(shown.map(({capability}) => capability.id)).size;
  return `${total}: ${countedWords(technologies, 'technology', 'technologies')} for ${countedWords(capabilities, 'capability', 'capabilities')}`;
}

/** Takes all lines of the survey plots and those shown, gives how many in a sentence. */
export function summariseSoundings(soundings: readonly Sounding[], isShown: readonly boolean[]): string {
  const shown = soundings.filter((_, place) => isShown[place]);
  const total = amount(shown.length, soundings.length, 'survey entry', 'survey entries');
  if (shown.length === 0) return total;
  const technologies = new Set(shown.map(({technology}) => technology)).size;
  const headings = new Set(shown.map(({plot}) => plot)).size;
  return `${total}: ${countedWords(technologies, 'technology', 'technologies')} under ${countedWords(headings, 'heading', 'headings')}`;
}
