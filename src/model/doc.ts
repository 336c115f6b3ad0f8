/** Prose: front matter of docs, other than capabilities and patterns. */
import * as z from 'zod';
import {field, text} from './fields';
import {shorten} from './shorten';

export const docSchema = z.strictObject({
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
  sidebar_label: text().optional().describe('A shorter name for the sidebar.'),
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
});

export type DocInput = z.input<typeof docSchema>;
