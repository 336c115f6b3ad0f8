import {parseMoment} from '../model/moment';
import {readYaml, type SyntaxProblem, unreadableYaml, type WrittenYaml} from './yamlText';

/** The front matter at the start of a file: a line "---", its fields, a line "---". */
export const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?=\r?\n|$)/;

/** The address of a page is known even when the rest is broken, so that links to it still resolve. */
function readSlug(block: string): {slug?: string} {
  return {slug: /^slug:\s*['"]?([^\s'"]+)/m.exec(block)?.[1]};
}

/** Takes the whole text of an MDX file, gives its front matter with the places in the file, and what is wrong with it. */
export function readFrontMatter(text: string): {written: WrittenYaml; problems: SyntaxProblem[]} {
  const match = FRONT_MATTER.exec(text);
  if (match) {
    const block = match[1] ?? '';
    const {written, problems} = readYaml(block, 1);
    return {written: written.isReadable ? written : {...written, value: readSlug(block)}, problems};
  }
  const message = text.startsWith('---')
    ? 'the front matter has no end. Close it with a line "---".'
    : 'no front matter. Start the file with a line "---", then its fields, then a line "---".';
  return {written: unreadableYaml, problems: [{line: 1, column: 1, message}]};
}

function toDate(written: unknown): unknown {
  const moment = typeof written === 'string' ? parseMoment(written) : undefined;
  return moment === undefined ? written : new Date(moment);
}

/** Takes fields as they were written, returns them with the dates that Docusaurus reads as such, by our own reading. */
function withDates(fields: Record<string, unknown>): Record<string, unknown> {
  const {date, last_update: update} = fields;
  const isMapping = typeof update === 'object' && update !== null && 'date' in update;
  return {
    ...fields,
    ...(date === undefined ? {} : {date: toDate(date)}),
    ...(isMapping ? {last_update: {...update, date: toDate(update.date)}} : {}),
  };
}

/**
 * Takes the whole text of an MDX file, gives its fields and the text after them, for whoever shows the page: read as
 * the check reads them, so that a day without quotes is text to both.
 */
export function parseFrontMatter(text: string): {frontMatter: Record<string, unknown>; content: string} {
  const match = FRONT_MATTER.exec(text);
  const {value} = readFrontMatter(text).written;
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return {
    frontMatter: isMapping ? withDates({...value}) : {},
    content: text.slice(match?.[0].length ?? 0).trim(),
  };
}
