import {expect, test} from '@playwright/test';
import {formatDate} from '../src/components/FormattedDate/formatDate';
import {listChoices, listReferenceUses, siteContent} from './content';
import {readTargets} from './links';
import {readTables} from './shown';
import {siteAddress} from './site';

test.use({javaScriptEnabled: false});

test('the chart holds every technology of every capability, with its figures', async ({page}) => {
  const {capabilities} = await siteContent();
  await page.goto('./capability-map');
  const chart = page.getByRole('region', {name: 'Chart', exact: true});
  await expect(chart.getByRole('heading', {level: 3})).toHaveText(capabilities.map(({title}) => title));
  for (const {title, permalink, technologies} of capabilities) {
    const cell = chart
      .getByRole('listitem')
      .filter({has: page.getByRole('heading', {name: title, exact: true})});
    await expect(cell, title).toBeVisible();
    const shown = await cell.evaluate((element) => ({
      links: [...element.querySelectorAll('a')]
        .filter((link) => link.checkVisibility({visibilityProperty: true}))
        .map((link) => ({text: link.textContent, href: link.getAttribute('href') ?? ''})),
      figures: [...element.querySelectorAll('li')].flatMap((row) => {
        const figure = row.querySelector(':scope > data');
        return figure
          ? [{text: figure.textContent, href: row.querySelector('a')?.getAttribute('href') ?? ''}]
          : [];
      }),
    }));
    const write = ({text, href}: {text: string; href: string}) =>
      `${siteAddress(href, '/capability-map')} ${text}`;
    expect(shown.links.map(write), title).toEqual(
      expect.arrayContaining([
        `${permalink} ${title}`,
        ...technologies.map(({technology}) => `${technology.permalink} ${technology.shortName}`),
      ]),
    );
    const figures = technologies.flatMap(({technology, soundings}) =>
      soundings.map(({relevance}) => `${technology.permalink} ${relevance.toFixed(1)}`),
    );
    expect(shown.figures.map(write).sort(), title).toEqual(figures.sort());
  }
});

test('the table holds every technology of every capability, with what is known of it', async ({page}) => {
  const choices = listChoices(await siteContent());
  await page.goto('./capability-map');
  const [table] = await readTables(page.getByRole('region', {name: 'Table', exact: true}));
  expect(table?.rows.map(([technology, capability]) => [technology, capability])).toEqual(
    choices.map(({technology, capability}) => [technology.name, capability.title]),
  );
  for (const [index, {technology, soundings}] of choices.entries()) {
    const [name, , cncf, licence, relevance, use] = table?.rows[index] ?? [];
    const {status} = technology.cncf;
    expect(cncf?.toLowerCase(), name).toContain(status === 'none' ? 'not in the cncf' : status);
    if (technology.licence.name) expect(licence, name).toContain(technology.licence.name);
    expect(licence?.includes('source available'), name).toBe(
      technology.licence.openness === 'source-available',
    );
    const [strongest, ...others] = soundings;
    if (strongest) expect(relevance, name).toMatch(new RegExp(`^${strongest.relevance.toFixed(1)}`));
    else expect(relevance, name).toBe('not surveyed');
    if (others.length > 0) {
      for (const {label, relevance: figure} of soundings) {
        expect(relevance, name).toContain(`${label} ${figure.toFixed(1)}`);
      }
    }
    const uses = listReferenceUses(technology);
    for (const project of uses) {
      expect(use, name).toContain(project.name.replace(/ reference implementation$/, ''));
    }
    if (uses.length === 0) expect(use, name).toContain('no reference implementation');
  }
});

test('the survey holds every figure of every edition', async ({page}) => {
  const {surveys} = await siteContent();
  await page.goto('./capability-map');
  const view = page.getByRole('region', {name: 'What members said'});
  const tables = await readTables(view);
  const editions = [...surveys].reverse();
  for (const [index, {date, labels, source}] of editions.entries()) {
    await expect(view.getByRole('link', {name: formatDate(date, 'long')}).first()).toHaveAttribute(
      'href',
      source.url,
    );
    for (const {label, technologies} of labels) {
      const table = tables.find(({name}) => name === label);
      expect(table?.head[index + 2], label).toBe(formatDate(date, 'month'));
      for (const {technology, relevance} of technologies) {
        const row = table?.rows.find(([name]) => name === technology.shortName);
        expect(row?.[index + 2], `${technology.name} under ${label}, ${date}`).toBe(relevance.toFixed(1));
      }
    }
    const figures = tables.flatMap(({rows}) => rows.map((row) => row[index + 2] ?? ''));
    expect(figures.filter((figure) => figure !== '')).toHaveLength(
      labels.flatMap(({technologies}) => technologies).length,
    );
  }
});

test('the directory holds every technology', async ({page}) => {
  const {technologies} = await siteContent();
  await page.goto('./technologies');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows.getByRole('heading', {level: 2})).toHaveText(technologies.map(({name}) => name));
  for (const [index, {permalink, summary, capabilities}] of technologies.entries()) {
    const row = rows.nth(index);
    expect(await readTargets(row.getByRole('link'))).toEqual([permalink]);
    await expect(row).toContainText(summary);
    for (const {title} of capabilities) await expect(row).toContainText(title);
    await expect(row).toBeVisible();
  }
});
