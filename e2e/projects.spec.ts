import {expect, test} from '@playwright/test';
import type {CheerioAPI} from 'cheerio';
import {siteContent} from './content';
import {htmlWords, pageDocument, words} from './site';

const COVERAGE = '/docs/reference-implementations';

const textOf = ($: CheerioAPI, selector: string) => htmlWords($(selector).html() ?? '').join(' ');

/** Backticks stand around code where people write, and not on the page. */
const shown = (text: string) => words(text.replaceAll('`', '')).join(' ');

test('the list of projects leads to every project, under its kind', async () => {
  const {projects} = await siteContent();
  const $ = pageDocument('/projects');
  for (const {name, kind, permalink, summary} of projects) {
    const row = $(`section[aria-labelledby="${kind}"] li:has(a[href="${permalink}"])`);
    expect(row.find('h3').text(), permalink).toBe(name);
    expect(row.text(), permalink).toContain(summary);
  }
  expect($('main h3').length).toBe(projects.length);
  expect(textOf($, 'main header')).toContain(`${projects.length} projects`);
});

test('each project page says all that its entry says, traps and sources among it', async () => {
  const {projects, technologies} = await siteContent();
  const retired = new Map(technologies.map(({id, retired: note}) => [id, note]));
  const faults: string[] = [];
  for (const project of projects) {
    const {permalink, name, summary, repository, state, notes, needs, install, details, parts, sources} =
      project;
    const $ = pageDocument(permalink);
    const text = textOf($, 'main');
    const links = new Set(
      $('main a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    );
    const cautions = [
      ...notes,
      ...(state ? [state] : []),
      ...project.technologies.flatMap(({id}) => retired.get(id) ?? []),
    ];
    const said = [
      name,
      summary,
      ...cautions.map((caution) => caution.text),
      ...needs,
      ...install.flatMap(({label, command}) => [label, command]),
      ...details,
      ...parts.flatMap((part) => [part.name, part.summary]),
    ];
    for (const words of said) if (!text.includes(shown(words))) faults.push(`${permalink} lacks "${words}"`);
    const expected = [
      repository,
      ...sources.map(({url}) => url),
      ...cautions.flatMap(({source}) => source?.url ?? []),
      ...project.capabilities.map((capability) => capability.permalink),
      ...project.technologies.map((technology) => technology.permalink),
      ...project.patterns.map((pattern) => pattern.permalink),
      ...project.posts.map((post) => post.permalink),
    ];
    for (const address of expected) {
      if (!links.has(address)) faults.push(`${permalink} does not link to ${address}`);
    }
  }
  expect(faults).toEqual([]);
});

test('what to know before installing stands before the commands', async () => {
  const {projects} = await siteContent();
  for (const {permalink, notes, install} of projects) {
    const text = textOf(pageDocument(permalink), 'section[aria-labelledby="install"]');
    const [first] = install;
    for (const {text: trap} of notes.filter(({about}) => about === 'install')) {
      expect(text, permalink).toContain(shown(trap));
      if (first) expect(text.indexOf(shown(trap))).toBeLessThan(text.lastIndexOf(shown(first.command)));
    }
  }
});

test('the table of coverage has a row for each capability and counts what each implementation covers', async () => {
  const {projects, capabilities} = await siteContent();
  const $ = pageDocument(COVERAGE);
  const table = $('table:has(caption:contains("covers"))');
  const platforms = table
    .find('thead a')
    .toArray()
    .map(({attribs}) => projects.find(({permalink}) => permalink === attribs.href));
  expect(platforms.length).toBeGreaterThan(1);
  expect(table.find('tbody tr').length).toBe(capabilities.length);
  expect(
    table
      .find('tfoot td')
      .toArray()
      .map((cell) => Number($(cell).text())),
  ).toEqual(platforms.map((project) => project?.capabilities.length));
});
