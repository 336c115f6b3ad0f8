import {load} from 'cheerio';
import * as z from 'zod';
import {isPost, pageKind} from './pageKind';

/** What a sharing picture says. */
export interface Card {
  kind: string;
  title: string;
  /** One sentence under the title. */
  summary?: string;
  facts: {label: string; value: string}[];
}

const personSchema = z.object({name: z.string()});

/** The part of schema.org's BlogPosting that a picture shows. */
const postingSchema = z.object({
  '@type': z.literal('BlogPosting'),
  author: z.union([personSchema.transform((person) => [person]), z.array(personSchema)]).default([]),
});

const DATE_FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Reads what the sharing picture of a page says from its built HTML. Throws if the page has no title. */
export function toPageCard({
  html,
  permalink,
  site,
}: {
  html: string;
  permalink: string;
  site: {title: string; titleDelimiter: string; tagline: string; url: string};
}): Card {
  // The body may be long and has nothing to add.
  const $ = load(html.slice(0, html.indexOf('</head>')));
  const fullTitle = $('title').first().text().trim();
  if (fullTitle === '') {
    throw new Error(
      `The page "${permalink}" has no title. Its sharing picture needs one: give the page a title.`,
    );
  }
  const title = withoutSuffix(fullTitle, ` ${site.titleDelimiter} ${site.title}`);
  const description = $('meta[name="description"]').attr('content')?.trim();
  const published = $('meta[property="article:published_time"]').attr('content');
  const structuredData = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text());
  const authors = readAuthors(structuredData);

  const facts = [
    {label: 'By', value: joinNames(authors)},
    {label: 'Date', value: published ? DATE_FORMAT.format(new Date(published)) : ''},
    {label: 'Address', value: (site.url + permalink).replace(/^https?:\/\/|\/$/g, '')},
  ];
  return {
    kind: pageKind(permalink),
    title: title === site.title ? site.tagline : title,
    summary: isPost(permalink) ? undefined : description,
    facts: facts.filter(({value}) => value !== ''),
  };
}

function withoutSuffix(text: string, suffix: string): string {
  return text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

function readAuthors(structuredData: string[]): string[] {
  return structuredData.flatMap((text) => {
    const posting = postingSchema.safeParse(JSON.parse(text));
    return posting.success ? posting.data.author.map(({name}) => name) : [];
  });
}

function joinNames(names: string[]): string {
  const [first, second, ...others] = names;
  if (first === undefined || second === undefined) {
    return first ?? '';
  }
  return others.length === 0 ? `${first} and ${second}` : `${first} and ${names.length - 1} others`;
}
