/** Blog posts: their front matter, and the authors and tags that they name. */
import * as z from 'zod';
import {describeHttpsUrl, field, httpsUrl, id, refuse, text} from './fields';
import {type Subjects, subjectFields, subjectReferences} from './mentions';
import {dayOf, parseMoment} from './moment';
import {moment, pageFields, pageSchema, refusedPageFields, visibilityFields} from './pageFields';
import {readPostPath} from './postPath';
import {EACH, findReferences, type Reference} from './references';
import {shorten} from './shorten';
import type {PostSource} from './siteSources';

const SLUG = /^\/?[a-z0-9]+(?:[-/][a-z0-9]+)*$/;
const PERMALINK = /^\/[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

const permalink = () =>
  z.string().regex(PERMALINK, {
    error: ({input}) =>
      `"${shorten(String(input))}" is not a permalink. Start it with "/" and use lower-case words joined by hyphens, e.g. "/argo-cd".`,
  });

/** A list, or one value that stands for a list of one. */
function toList(written: unknown): unknown {
  return typeof written === 'string' ||
    (typeof written === 'object' && written !== null && !Array.isArray(written))
    ? [written]
    : written;
}

/** An author or a tag: its key, or a mapping, which is looked into where all keys are known. */
const keyOrMapping = () =>
  z.union([id(), z.record(z.string(), z.unknown())], {
    error: ({input}) =>
      input === null
        ? 'empty. Write a key, or remove it.'
        : `${JSON.stringify(input)} is not a key. Write the key in quotes.`,
  });

/** Takes what a post names, returns the keys. */
function keysNamed(named: readonly (string | Record<string, unknown>)[]): string[] {
  return named.flatMap((one) =>
    typeof one === 'string' ? [one] : typeof one.key === 'string' ? [one.key] : [],
  );
}

const REFUSED: Readonly<Record<string, string>> = {
  ...refusedPageFields,
  id: 'Write the end of the address as "slug".',
  author: 'Write the key of the author in blog/authors.yml, e.g. "authors: [nimak]".',
  author_title: 'Write it as "title" of the author in blog/authors.yml.',
  author_url: 'Write it as "url" of the author in blog/authors.yml.',
  author_image_url: 'Remove it: the site shows no pictures of authors.',
  authorTitle: 'Write it as "title" of the author in blog/authors.yml.',
  authorURL: 'Write it as "url" of the author in blog/authors.yml.',
  authorImageURL: 'Remove it: the site shows no pictures of authors.',
  categories: 'Write the keys of blog/tags.yml as "tags".',
  category: 'Write the keys of blog/tags.yml as "tags".',
  sidebar_label: 'Remove it: the blog has no sidebar.',
  sidebar_position: 'Remove it: the blog has no sidebar, and posts stand by date.',
  displayed_sidebar: 'Remove it: the blog has no sidebar.',
  pagination_label: 'Remove it: posts lead on to the next older and newer one by their titles.',
  pagination_prev: 'Remove it: posts lead on to the next older and newer one.',
  pagination_next: 'Remove it: posts lead on to the next older and newer one.',
  custom_edit_url: 'Remove it: the link leads to the file of the post.',
};

export const postSchema = pageSchema(
  z.strictObject({
    slug: z
      .string()
      .regex(SLUG, {
        error: ({input}) =>
          `"${shorten(String(input))}" is not a slug. Use lower-case words joined by hyphens, e.g. "welcome".`,
      })
      .optional()
      .describe('The last part of the address; made from the day and the name of the file unless given.'),
    title: field(text(), 'The headline.', 'Add the headline, e.g. "title: Welcome to CNOE".'),
    title_meta: text().optional().describe('The title for search engines and tabs, if another.'),
    description: text().optional().describe('What the post says, in one sentence.'),
    date: moment()
      .optional()
      .describe('The day of the post, with or without a time; that of the file name unless given.'),
    authors: field(
      z.preprocess(toList, z.array(keyOrMapping()).min(1)),
      'Keys of blog/authors.yml, or one of them.',
      'Add at least one key of blog/authors.yml, e.g. "authors: [nimak]".',
    ),
    tags: field(
      z.array(keyOrMapping()),
      'Keys of blog/tags.yml.',
      'Add keys of blog/tags.yml, or "tags: []".',
    ),
    hide_reading_time: z.boolean().optional().describe('True to leave out how long reading takes.'),
    ...pageFields,
    ...visibilityFields,
    ...subjectFields,
  }),
  REFUSED,
);

type PostValue = z.output<typeof postSchema>;

export const postReferences: readonly Reference[] = [
  {at: ['authors'], to: 'author'},
  {at: ['authors', 'key'], to: 'author'},
  {at: ['authors', EACH], to: 'author', isUnique: true},
  {at: ['authors', EACH, 'key'], to: 'author', isUnique: true},
  {at: ['tags', EACH], to: 'tag', isUnique: true},
  ...subjectReferences,
];

/** Takes the value of a post, returns the keys of its authors. */
export function authorKeys({authors}: PostValue): string[] {
  return keysNamed(authors);
}

/** Takes the value of a post, returns the keys of its tags. */
export function tagKeys({tags}: PostValue): string[] {
  return keysNamed(tags);
}

/** Takes a post as it was written, returns its slug without a leading slash. */
export function slugOf({value, file}: PostSource): string {
  const slug = findReferences(value, ['slug'])[0]?.id;
  return slug?.replace(/^\//, '') ?? readPostPath(file).slug;
}

/** Takes a post as it was written, returns its moment in UTC: that of its front matter, else the day in its path; undefined if it has none. */
export function momentOf({value, file}: PostSource): string | undefined {
  const written = findReferences(value, ['date'])[0]?.id ?? readPostPath(file).day;
  return written === undefined ? undefined : parseMoment(written);
}

/** Takes a post as it was written, returns its day in UTC, YYYY-MM-DD; the first of all days if it has none. */
export function postDay(post: PostSource): string {
  return dayOf(momentOf(post) ?? '0000-01-01');
}

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

export const authorSchema = refuse(
  z.strictObject({
    name: field(text(), 'The name to print.', 'Add the name to print, e.g. "name: Nima Kaviani".'),
    title: text().optional().describe('The role at the time of writing.'),
    description: text().optional().describe('A few words on the author, for the page of their posts.'),
    url: httpsUrl().optional().describe('A page about the author.'),
    page: z
      .union([z.boolean(), z.strictObject({permalink: permalink()})], {
        error: 'expected true, or a mapping with a permalink. Write "page: true".',
      })
      .optional()
      .describe('True to list the posts of the author on a page of their own.'),
    socials: refuse(
      z.strictObject({
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
        twitter: handle(),
      }),
      {
        email: 'Remove it: the site prints no private addresses.',
        website: 'Write it as "url" of the author.',
        homepage: 'Write it as "url" of the author.',
        blog: 'Write it as "url" of the author.',
      },
    )
      .optional()
      .describe('Handles, or full addresses.'),
  }),
  {
    email: 'Remove it: the feeds would print it. Name a page under "url".',
    image_url: 'Remove it: the site shows no pictures of authors.',
    imageURL: 'Remove it: the site shows no pictures of authors.',
  },
);

export const tagSchema = z.strictObject({
  label: text().optional().describe('The tag as readers see it; its key unless given.'),
  permalink: permalink().optional().describe('The end of its address; made from its key unless given.'),
  description: text().optional().describe('What its posts have in common, in one sentence.'),
});

/** Takes the key of a tag and its label, if it has one; returns the tag as readers see it, by the rule of Docusaurus. */
export function tagLabel(key: string, label: string | undefined): string {
  return label ?? key.charAt(0).toUpperCase() + key.slice(1).toLowerCase();
}

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
