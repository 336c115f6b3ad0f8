/** Blog posts: front matter of blog/YYYY-MM-DD-slug/index.mdx, and the authors and tags that they name. */
import * as z from 'zod';
import {describeHttpsUrl, field, httpsUrl, id, text} from './fields';
import {type Subjects, subjectFields, subjectReferences} from './mentions';
import {EACH, type Reference} from './references';
import {shorten} from './shorten';

const SLUG = /^\/?[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const PERMALINK = /^\/[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

const permalink = () =>
  z.string().regex(PERMALINK, {
    error: ({input}) =>
      `"${shorten(String(input))}" is not a permalink. Start it with "/" and use lower-case words joined by hyphens, e.g. "/argo-cd".`,
  });

export const postSchema = z.strictObject({
  slug: z
    .string()
    .regex(SLUG, {
      error: ({input}) =>
        `"${shorten(String(input))}" is not a slug. Use lower-case words joined by hyphens, e.g. "welcome".`,
    })
    .optional()
    .describe('The last part of the address; made from the folder name unless given.'),
  title: field(text(), 'The headline.', 'Add the headline, e.g. "title: Welcome to CNOE".'),
  description: text().optional().describe('What the post says, in one sentence.'),
  authors: field(
    z.array(id()).min(1),
    'Keys of blog/authors.yml.',
    'Add at least one key of blog/authors.yml, e.g. "authors: [nimak]".',
  ),
  tags: field(z.array(id()), 'Keys of blog/tags.yml.', 'Add keys of blog/tags.yml, or "tags: []".'),
  ...subjectFields,
});

export const postReferences: readonly Reference[] = [
  {at: ['authors', EACH], to: 'author', isUnique: true},
  {at: ['tags', EACH], to: 'tag', isUnique: true},
  ...subjectReferences,
];

const HANDLE = /^[\w.-]+(?:@[\w.-]+)?$/;

function describeHandle(written: string): string | undefined {
  if (/^https:\/\//i.test(written)) return describeHttpsUrl(written);
  if (HANDLE.test(written)) return undefined;
  return `"${shorten(written)}" is neither a handle nor an https address. Write the handle alone, e.g. "nimakaviani".`;
}

const handle = () =>
  text()
    .superRefine((written, context) => {
      const message = written === '' ? undefined : describeHandle(written);
      if (message !== undefined) context.addIssue({code: 'custom', message});
    })
    .optional();

export const authorSchema = z.strictObject({
  name: field(text(), 'The name to print.', 'Add the name to print, e.g. "name: Nima Kaviani".'),
  title: text().optional().describe('The role at the time of writing.'),
  url: httpsUrl().optional().describe('A page about the author.'),
  page: z
    .union([z.boolean(), z.strictObject({permalink: permalink()})], {
      error: 'expected true, or a mapping with a permalink. Write "page: true".',
    })
    .optional()
    .describe('True to list the posts of the author on a page of their own.'),
  socials: z
    .strictObject({
      github: handle(),
      linkedin: handle(),
      x: handle(),
      bluesky: handle(),
      mastodon: handle(),
      stackoverflow: handle(),
      youtube: handle(),
      twitch: handle(),
      instagram: handle(),
      threads: handle(),
    })
    .optional()
    .describe('Handles, or full addresses.'),
});

export const tagSchema = z.strictObject({
  label: field(text(), 'The tag as readers see it.', 'Add the tag as readers see it, e.g. "label: Argo CD".'),
  permalink: field(
    permalink(),
    'The end of its address.',
    'Add the end of its address, e.g. "permalink: /argo-cd".',
  ),
  description: field(
    text(),
    'What its posts have in common.',
    'Add one sentence that says what its posts have in common.',
  ),
});

export type PostInput = z.input<typeof postSchema>;
export type AuthorInput = z.input<typeof authorSchema>;
export type TagInput = z.input<typeof tagSchema>;

export interface PostLink {
  title: string;
  permalink: string;
  /** YYYY-MM-DD */
  date: string;
}

export interface Post extends PostLink, Pick<z.output<typeof postSchema>, 'description'>, Subjects {
  /** Without a leading slash. */
  slug: string;
  authors: {key: string; name: string}[];
  tags: {key: string; label: string; permalink: string}[];
}
