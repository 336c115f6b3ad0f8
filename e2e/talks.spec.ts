import {expect, test} from '@playwright/test';
import {formatDate} from '../src/components/FormattedDate/formatDate';
import {siteContent} from './content';
import {hydrated} from './hydrated';
import {pageDocument, words} from './site';

test('every talk stands on the page: title, day, people, event, sentence, recording, slides, subjects', async () => {
  const {talks} = await siteContent();
  const $ = pageDocument('/talks');
  const faults: string[] = [];
  for (const {id, title, date, venue, people, summary, url, slides, ...subjects} of talks) {
    const row = $(`#${id}`);
    const text = words(row.text()).join(' ');
    const said = [title, formatDate(date, 'short'), venue ?? '', summary, ...people.map(({name}) => name)];
    for (const part of said) if (!text.includes(part)) faults.push(`${id} does not say "${part}"`);
    const links = row
      .find('a')
      .toArray()
      .map(({attribs}) => attribs.href);
    const {patterns, projects, technologies, capabilities} = subjects;
    const targets = [
      url,
      slides ?? url,
      ...[...patterns, ...projects, ...technologies, ...capabilities].map(({permalink}) => permalink),
    ];
    for (const target of targets)
      if (!links.includes(target)) faults.push(`${id} does not link to ${target}`);
  }
  expect(faults).toEqual([]);
  const order = $('[data-row]')
    .toArray()
    .map(({attribs}) => attribs.id);
  expect(order).toEqual(talks.map(({id}) => id));
});

test('patterns, projects, technologies and capabilities lead to the talks about them', async () => {
  const {talks} = await siteContent();
  const faults: string[] = [];
  for (const {permalink, patterns, projects, technologies, capabilities} of talks) {
    for (const subject of [...patterns, ...projects, ...technologies, ...capabilities]) {
      const links = pageDocument(subject.permalink)('main a').toArray();
      if (!links.some(({attribs}) => attribs.href === permalink)) {
        faults.push(`${subject.permalink} does not link to ${permalink}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('talks are filtered by subject, kind, year and words, and the address says so', async ({page}) => {
  const {talks} = await siteContent();
  const shown = page.locator('[data-row]:visible');
  await page.goto('./talks');
  await hydrated(page);
  await expect(shown).toHaveCount(talks.length);

  const about = talks.filter(({projects}) => projects.some(({id}) => id === 'idpbuilder'));
  await page.getByRole('checkbox', {name: /^idpBuilder/}).check();
  await expect(shown).toHaveCount(about.length);
  await expect(page).toHaveURL('./talks?about=project-idpbuilder');

  await page.getByRole('checkbox', {name: /^Interview/}).check();
  const interviews = about.filter(({kind}) => kind === 'interview');
  await expect(shown).toHaveCount(interviews.length);
  await expect(page.getByRole('status')).toHaveText(
    `${interviews.length} of ${talks.length} talks and articles`,
  );
  // A step is written into the address once the page has answered.
  await expect(page).toHaveURL('./talks?about=project-idpbuilder&kind=interview');
  await page.goBack();
  await expect(shown).toHaveCount(about.length);

  await page.goto('./talks?q=new%20york&year=2024');
  await hydrated(page);
  const ofTheTimes = talks.filter(({people, organisations}) =>
    [...people.map(({affiliation}) => affiliation), ...organisations].includes('The New York Times'),
  );
  await expect(shown).toHaveCount(ofTheTimes.length);
});

test('a search for talks without result says so, and offers what gives some', async ({page}) => {
  const {talks} = await siteContent();
  await page.goto('./talks?q=zzz&kind=article');
  await hydrated(page);
  await expect(page.locator('[data-row]:visible')).toHaveCount(0);
  const articles = talks.filter(({kind}) => kind === 'article').length;
  await expect(page.getByText(`gives ${articles}`)).toBeVisible();
  await page.getByRole('button', {name: 'Drop “zzz”'}).click();
  await expect(page.locator('[data-row]:visible')).toHaveCount(articles);
});

test('a talk that a project names opens on the page of talks, in sight', async ({page}) => {
  const {talks} = await siteContent();
  const [last] = talks.filter(({projects}) => projects.some(({id}) => id === 'idpbuilder')).slice(-1);
  await page.goto('./projects/idpbuilder');
  await hydrated(page);
  await page.getByRole('link', {name: last?.title, exact: true}).click();
  await expect(page).toHaveURL(`.${last?.permalink}`);
  await expect(page.locator(`#${last?.id}`)).toBeInViewport();
});
