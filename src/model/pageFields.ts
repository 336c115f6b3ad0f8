/** The fields of front matter that Docusaurus knows and that mean the same on every page. */
import * as z from 'zod';
import {refuse, text} from './fields';
import {parseMoment} from './moment';
import {shorten} from './shorten';

/** A day, with or without a time and a zone. */
export const moment = () =>
  z.string().refine((written) => parseMoment(written) !== undefined, {
    error: ({input}) =>
      `"${shorten(String(input))}" is not a day of the calendar. Write it as YYYY-MM-DD, e.g. "2023-10-03", with a time if it matters, e.g. "2023-10-03T09:00:00-08:00".`,
  });

const SHALLOWEST = 2;
const DEEPEST = 6;

const headingLevel = () =>
  z.number().refine((level) => Number.isInteger(level) && level >= SHALLOWEST && level <= DEEPEST, {
    error: ({input}) => `${String(input)} is not the level of a section. Write a number from 2 to 6.`,
  });

export const pageFields = {
  keywords: z.array(text()).min(1).optional().describe('Words for search engines.'),
  hide_table_of_contents: z.boolean().optional().describe('True to leave out the list of sections.'),
  toc_min_heading_level: headingLevel()
    .optional()
    .describe('The largest heading in the list of sections, from 2.'),
  toc_max_heading_level: headingLevel()
    .optional()
    .describe('The smallest heading in the list of sections, to 6.'),
  last_update: z
    .strictObject({
      date: moment().optional().describe('The day of the last change.'),
      author: text().optional().describe('Who made it.'),
    })
    .optional()
    .describe('When the page last changed and by whom, in place of what git says.'),
};

/** Who sees the page: those that stand on their own can be hidden. */
export const visibilityFields = {
  draft: z.boolean().optional().describe('True to leave the page out of the production build.'),
  unlisted: z.boolean().optional().describe('True to leave the page out of lists, feeds and the sitemap.'),
};

/** What other fields of Docusaurus have no use on this site, and what to do instead. */
export const refusedPageFields = {
  image: 'Remove it: the site draws the picture for sharing from the title.',
  hide_title: 'Remove it: every page shows its title.',
  sidebar_class_name: 'Remove it: all lines of the sidebar look alike.',
  sidebar_custom_props: 'Remove it: nothing on this site reads it.',
  sidebar_key: 'Remove it: no two lines of the sidebars have one name.',
  parse_number_prefixes: 'Remove it: name the file as its address should end.',
  layout: 'Remove it: the folder of the file decides how the page looks.',
  published: 'Remove it, or write "draft: true" for a page that is not ready.',
  permalink: 'Write the end of the address as "slug".',
  url: 'Write the end of the address as "slug".',
  summary: 'Write it as "description".',
  subtitle: 'Write it as "description".',
};

type PageInput = {
  toc_min_heading_level?: number | undefined;
  toc_max_heading_level?: number | undefined;
  draft?: boolean | undefined;
  unlisted?: boolean | undefined;
  last_update?: {date?: string | undefined; author?: string | undefined} | undefined;
};

/** The largest heading that Docusaurus lists unless a page says otherwise. */
const DEFAULT_MIN = 2;

/**
 * Takes the schema of front matter and what to do about fields that have no use there, returns the schema that also
 * compares the fields of a page with one another.
 */
export function pageSchema<Schema extends z.ZodType<PageInput>>(
  schema: Schema,
  refused: Readonly<Record<string, string>>,
): Schema {
  const compared = schema.superRefine((page, context) => {
    const {toc_min_heading_level: min = DEFAULT_MIN, toc_max_heading_level: max} = page;
    if (max !== undefined && min > max) {
      context.addIssue({
        code: 'custom',
        path: ['toc_min_heading_level'],
        message: `${min} is more than ${max}, the "toc_max_heading_level". Write ${max} or less.`,
      });
    }
    if (page.draft && page.unlisted) {
      context.addIssue({
        code: 'custom',
        path: ['unlisted'],
        message: 'a draft is not in the production build at all. Remove "unlisted", or "draft".',
      });
    }
    if (page.last_update && page.last_update.date === undefined && page.last_update.author === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['last_update'],
        message: 'it says neither when nor by whom. Add "date: 2023-10-03" below it, or remove the line.',
      });
    }
  });
  return refuse(compared, refused);
}
