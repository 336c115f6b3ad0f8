/** Every entry checked on its own: what fits its schema, and the problems of what does not. */
import type * as z from 'zod';
import {capabilityReferences, capabilitySchema} from './capability';
import {docSchema} from './doc';
import {meetingSchema} from './meeting';
import {memberReferences, memberSchema} from './member';
import {parseEntry} from './parseEntry';
import {patternReferences, patternSchema} from './pattern';
import {authorSchema, postReferences, postSchema, tagSchema} from './post';
import {type ContentProblem, type FieldPath, formatField} from './problems';
import {projectReferences, projectSchema} from './project';
import {quoteReferences, quoteSchema} from './quote';
import type {Reference} from './references';
import type {EntrySource, SiteSources} from './siteSources';
import {surveyReferences, surveySchema} from './survey';
import {talkReferences, talkSchema} from './talk';
import {technologyReferences, technologySchema} from './technology';

/** An entry with its checked value; without one when it has problems. */
export interface ParsedSource<Source extends EntrySource, Value> {
  source: Source;
  value?: Value;
}

/** An author or a tag: one key of a file. */
export interface KeyedEntry<Value> {
  key: string;
  value?: Value;
}

/** A collection with the fields by which its entries name others. */
export interface ReferringEntry {
  source: EntrySource;
  references: readonly Reference[];
}

/** Takes an entry, a field and a message, gives the problem with its place. */
export function problemAt(
  source: EntrySource,
  path: FieldPath,
  message: string,
  at: 'key' | 'value' = 'value',
): ContentProblem {
  return {file: source.file, ...source.positionOf(path, at), field: formatField(path), message};
}

function parseAll<Source extends EntrySource, Schema extends z.ZodType>(
  entries: readonly Source[],
  schema: Schema,
  problems: ContentProblem[],
): ParsedSource<Source, z.output<Schema>>[] {
  return entries.map((source) => {
    if (!source.isReadable) return {source};
    const parsed = parseEntry(schema, source.value);
    for (const {path, at, message} of parsed.problems) problems.push(problemAt(source, path, message, at));
    return {source, value: parsed.value};
  });
}

function parseKeyed<Schema extends z.ZodType>(
  source: EntrySource,
  schema: Schema,
  problems: ContentProblem[],
): KeyedEntry<z.output<Schema>>[] {
  const {value} = source;
  if (!source.isReadable || value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(
      problemAt(source, [], 'expected a mapping from keys to entries. Write "key:", then its fields below.'),
    );
    return [];
  }
  return Object.entries(value).map(([key, written]) => {
    const parsed = parseEntry(schema, written);
    for (const {path, at, message} of parsed.problems) {
      problems.push(problemAt(source, [key, ...path], message, at));
    }
    return {key, value: parsed.value};
  });
}

/** A tag may have nothing but its key. */
function withTagsSpelledOut(source: EntrySource): EntrySource {
  const {value} = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return source;
  const entries = Object.entries(value).map(([key, tag]): [string, unknown] => [key, tag ?? {}]);
  return {...source, value: Object.fromEntries(entries)};
}

/** Takes all sources, gives them with their values, and adds what does not fit to `problems`. */
export function parseSite(sources: SiteSources, problems: ContentProblem[]) {
  return {
    members: parseAll(sources.members, memberSchema, problems),
    quotes: parseAll(sources.quotes, quoteSchema, problems),
    capabilities: parseAll(sources.capabilities, capabilitySchema, problems),
    technologies: parseAll(sources.technologies, technologySchema, problems),
    surveys: parseAll(sources.surveys, surveySchema, problems),
    projects: parseAll(sources.projects, projectSchema, problems),
    patterns: parseAll(sources.patterns, patternSchema, problems),
    talks: parseAll(sources.talks, talkSchema, problems),
    meetings: parseAll(sources.meetings, meetingSchema, problems),
    docs: parseAll(sources.docs, docSchema, problems),
    posts: parseAll(sources.posts, postSchema, problems),
    authors: parseKeyed(sources.authors, authorSchema, problems),
    tags: parseKeyed(withTagsSpelledOut(sources.tags), tagSchema, problems),
  };
}

export type ParsedSite = ReturnType<typeof parseSite>;

/** Takes all sources, gives each entry that can name others, with the fields by which it does. */
export function referringEntries(sources: SiteSources): ReferringEntry[] {
  const withReferences = (entries: readonly EntrySource[], references: readonly Reference[]) =>
    entries.map((source) => ({source, references}));
  return [
    ...withReferences(sources.members, memberReferences),
    ...withReferences(sources.quotes, quoteReferences),
    ...withReferences(sources.capabilities, capabilityReferences),
    ...withReferences(sources.technologies, technologyReferences),
    ...withReferences(sources.surveys, surveyReferences),
    ...withReferences(sources.projects, projectReferences),
    ...withReferences(sources.patterns, patternReferences),
    ...withReferences(sources.talks, talkReferences),
    ...withReferences(sources.posts, postReferences),
  ];
}
