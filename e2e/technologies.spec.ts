import {expect, test} from '@playwright/test';
import type {CheerioAPI} from 'cheerio';
import {formatDate} from '../src/components/FormattedDate/formatDate';
import {ageInWords} from '../src/model/ageing';
import {siteContent} from './content';
import {pageDocument, words} from './site';

type Selection = ReturnType<CheerioAPI>;

const textOf = (selection: Selection) => words(selection.text()).join(' ');

/** The section of a page with that heading. */
const section = ($: CheerioAPI, heading: string) => $(`#${heading}`).closest('section');

const readLinks = ($: CheerioAPI): Set<string | undefined> =>
  new Set(
    $('main a')
      .toArray()
      .map(({attribs}) => attribs.href),
  );

/** The figures of the tables in a section, as "heading, technology, place of the edition: figure". */
function readFigures($: CheerioAPI, tables: Selection): string[] {
  return tables.toArray().flatMap((table) => {
    const heading = $(table).find('caption h3');
    const name = textOf(heading.length > 0 ? heading : $(table).find('caption'));
    return $(table)
      .find('tbody tr')
      .toArray()
      .flatMap((row) => {
        const technology = textOf($(row).find('th'));
        const figures = $(row)
          .find('td:not(:has(svg))')
          .toArray()
          .map((cell) => textOf($(cell)).replace('not listed', ''))
          .filter((figure) => /^(?:\d\.\d)?$/.test(figure));
        return figures.map((figure, edition) => `${name}, ${technology}, ${edition}: ${figure}`);
      });
  });
}

/** The day that the pages were built on: the age of a claim is counted up to it. */
function builtOn($: CheerioAPI): string {
  return $('footer time').last().attr('datetime') ?? '';
}

test('each technology page holds the figures of every survey that lists it', async () => {
  const {technologies, surveys} = await siteContent();
  const dates = surveys.map(({date}) => date).reverse();
  const faults: string[] = [];
  for (const {name, shortName, permalink, soundings} of technologies) {
    const $ = pageDocument(permalink);
    const history = section($, 'survey-history');
    if (
      soundings.length === 0 &&
      !textOf(history).includes(`No edition of the members’ survey lists ${name}.`)
    ) {
      faults.push(`${permalink} does not say that no survey lists it`);
    }
    const tables = history.find('table');
    const labels = new Set(soundings.map(({label}) => label));
    if (tables.length !== labels.size) faults.push(`${permalink} has ${tables.length} tables`);
    for (const table of tables.toArray()) {
      const heads = $(table).find('thead th').toArray().slice(1);
      expect(heads.map((head) => textOf($(head)))).toEqual(dates.map((date) => formatDate(date, 'short')));
    }
    const figures = readFigures($, tables);
    for (const {survey, label, relevance} of soundings) {
      const figure = `Relevance under ${label}, 0 to 1, ${shortName}, ${dates.indexOf(survey)}: ${relevance.toFixed(1)}`;
      if (!figures.includes(figure)) faults.push(`${permalink} lacks "${figure}"`);
    }
  }
  expect(faults).toEqual([]);
});

test('each claim of a technology page has its source and its date, and says how old it is when it is old', async () => {
  const {technologies} = await siteContent();
  const faults: string[] = [];
  let ageing = 0;
  for (const {permalink, soundings, namedFor, projects, cncf} of technologies) {
    const $ = pageDocument(permalink);
    const rows = section($, 'sources').find('tbody tr').toArray();
    const claims = 2 + soundings.length + namedFor.length + projects.length;
    if (rows.length !== claims) faults.push(`${permalink} has ${rows.length} claims of ${claims}`);
    if ($(rows[0]).find('a').attr('href') !== cncf.source.url) {
      faults.push(`${permalink} does not name the source of the status in the CNCF`);
    }
    for (const row of rows) {
      const text = textOf($(row));
      const date = $(row).find('time').attr('datetime');
      const age = date && ageInWords(date, builtOn($));
      if (age) ageing += 1;
      if ($(row).find('a').length === 0 && !text.includes('not read at the source')) {
        faults.push(`${permalink} has no source of "${text}"`);
      }
      if (!date && !text.includes('not dated')) faults.push(`${permalink} has no date of "${text}"`);
      if (age ? !text.includes(`ageing: ${age} old`) : text.includes('ageing')) {
        faults.push(`${permalink} has "${text}", which is ${age ?? 'young'}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(ageing).toBeGreaterThan(0);
});

test('capabilities and the technologies that serve them link to each other', async () => {
  const {capabilities, technologies} = await siteContent();
  const faults: string[] = [];
  for (const {id, permalink, technologies: serving} of capabilities) {
    const $ = pageDocument(permalink);
    const served = technologies.filter(({capabilities: all}) =>
      all.some((capability) => capability.id === id),
    );
    expect(serving.length, permalink).toBe(served.length);
    const links = section($, 'technologies').find('li a').toArray();
    const listed = links.map((link) => `${textOf($(link))} ${link.attribs.href}`);
    for (const {name, permalink: address} of served) {
      if (!listed.includes(`${name} ${address}`)) faults.push(`${permalink} does not list ${name}`);
    }
  }
  for (const {permalink, capabilities: served} of technologies) {
    const links = readLinks(pageDocument(permalink));
    for (const capability of served) {
      if (!links.has(capability.permalink)) faults.push(`${permalink} does not link to ${capability.id}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a capability and a technology name the projects, patterns, posts and talks that name them', async () => {
  const {capabilities, technologies} = await siteContent();
  const faults: string[] = [];
  for (const {permalink, projects, patterns, posts, talks} of [...capabilities, ...technologies]) {
    const $ = pageDocument(permalink);
    const content = textOf($('main'));
    const links = readLinks($);
    const names = [
      ...projects.map(({name}) => name),
      ...[...patterns, ...posts, ...talks].map(({title}) => title),
    ];
    for (const name of names) if (!content.includes(name)) faults.push(`${permalink} does not name ${name}`);
    for (const {permalink: address} of [...projects, ...patterns, ...posts]) {
      if (!links.has(address)) faults.push(`${permalink} does not link to ${address}`);
    }
  }
  expect(faults).toEqual([]);
});

test('each capability page holds the figures of every survey, and says how old the newest is', async () => {
  const {capabilities, surveys} = await siteContent();
  const dates = surveys.map(({date}) => date).reverse();
  const faults: string[] = [];
  for (const {id, permalink} of capabilities) {
    const $ = pageDocument(permalink);
    const survey = section($, 'in-the-survey');
    const figures = readFigures($, survey.find('table'));
    const expected = surveys.flatMap(({date, labels}) =>
      labels
        .filter(({capability}) => capability?.id === id)
        .flatMap(({label, technologies}) =>
          technologies.map(
            ({technology, relevance}) =>
              `${label}, ${technology.shortName}, ${dates.indexOf(date)}: ${relevance.toFixed(1)}`,
          ),
        ),
    );
    expect(figures.filter((figure) => !figure.endsWith(': ')).sort(), permalink).toEqual(expected.sort());
    const newest = dates.at(-1) ?? '';
    const age = ageInWords(newest, builtOn($));
    const words = [formatDate(newest, 'long'), ...(age ? [`ageing: ${age} old`] : [])];
    for (const word of expected.length > 0 ? words : ['No edition of the members’ survey']) {
      if (!textOf(survey).includes(word)) faults.push(`${permalink} does not say "${word}"`);
    }
  }
  expect(faults).toEqual([]);
});
