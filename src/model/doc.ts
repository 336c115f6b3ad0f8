/** Prose: front matter of docs, other than capabilities and patterns. */
import * as z from 'zod';
import {field, httpsUrl, text} from './fields';
import {pageFields, pageSchema, refusedPageFields, visibilityFields} from './pageFields';
import {shorten} from './shorten';

/** What Docusaurus knows of the pages of docs alone. */
export const docFields = {
  sidebar_label: text().optional().describe('A shorter name for the sidebar.'),
  pagination_label: text().optional().describe('A shorter name for the links of the pages before and after.'),
  pagination_prev: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('The page before, by its path below docs without ending; null for none.'),
  pagination_next: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('The page after, by its path below docs without ending; null for none.'),
  displayed_sidebar: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('The sidebar to show, by its name in sidebars.ts; null for none.'),
  custom_edit_url: httpsUrl()
    .nullable()
    .optional()
    .describe('Where the page can be edited, if not in this repository; null for nowhere.'),
};

export const refusedDocFields: Readonly<Record<string, string>> = {
  ...refusedPageFields,
  id: 'Remove it: a page is named by the path of its file below docs.',
  title_meta: 'Remove it: the title of the page is also that for search engines.',
  tags: 'Remove it: tags belong to posts.',
  authors: 'Remove it, or name who changed the page last as "author" of "last_update".',
  author: 'Remove it, or name who changed the page last as "author" of "last_update".',
  date: 'Remove it, or write the day as "date" of "last_update".',
  hide_reading_time: 'Remove it: only posts show how long reading takes.',
};

/** What to do about fields of visibility on pages that stand on the map or in the finder. */
export const refusedVisibility: Readonly<Record<string, string>> = {
  draft: 'Remove it: a page that others link to cannot be a draft. Open a draft pull request.',
  unlisted: 'Remove it: this page is listed for what its front matter says.',
};

export const docSchema = pageSchema(
  z.strictObject({
    title: field(
      text(),
      'The heading of the page.',
      'Add the heading of the page, e.g. "title: Introduction".',
    ),
    description: field(
      text(),
      'What the page says, in one sentence.',
      'Add one sentence that says what is on the page.',
    ),
    ...docFields,
    ...pageFields,
    ...visibilityFields,
    sidebar_position: z.number().optional().describe('Its order in the sidebar.'),
    slug: z
      .string()
      .regex(/^\/?(?:[a-z0-9]+(?:[-/][a-z0-9]+)*)?$/, {
        error: ({input}) =>
          `"${shorten(String(input))}" is not a slug. Use lower-case words joined by hyphens, e.g. "get-involved".`,
      })
      .min(1)
      .optional()
      .describe('The address below /docs; made from the path of the file unless given.'),
  }),
  refusedDocFields,
);

export type DocInput = z.input<typeof docSchema>;
