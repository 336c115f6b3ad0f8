import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {type Download, expect, type Locator, type Page, test} from '@playwright/test';
import {type CheerioAPI, load} from 'cheerio';
import {parse} from 'csv-parse/sync';
import {SaxesParser} from 'saxes';
import {type Choice, listChoices, listReferenceUses, siteContent} from './content';
import {hydrated} from './hydrated';
import {readTables} from './shown';
import {readBuilt, SITE_ORIGIN, words} from './site';

const downloadLink = (page: Page, kind: 'CSV' | 'SVG'): Locator =>
  page.getByRole('main').getByRole('link', {name: kind, exact: true});

async function download(page: Page, kind: 'CSV' | 'SVG'): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), downloadLink(page, kind).click()]);
  expect(file.suggestedFilename()).toBe(`capability-map.${kind.toLowerCase()}`);
  return file;
}

async function downloadText(page: Page, kind: 'CSV' | 'SVG'): Promise<string> {
  return readFileSync(await (await download(page, kind)).path(), 'utf8');
}

/** Reads a file as RFC 4180 has it: CRLF after every record, as many fields in each as in the first. */
function parseCsv(file: string): Record<string, string>[] {
  expect(file.startsWith('\ufeff'), 'a byte order mark tells spreadsheets that it is UTF-8').toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return parse(file, {bom: true, columns: true, record_delimiter: '\r\n'});
}

/** What the file says of a choice, told from the content. */
async function expectedRecord({
  capability,
  technology,
  soundings,
  isNamed,
}: Choice): Promise<Record<string, string>> {
  const {surveys} = await siteContent();
  const relevances = [...surveys].reverse().map(({date, labels}): [string, string] => {
    const figures = labels
      .filter((label) => label.capability?.id === capability.id)
      .flatMap(({technologies}) => technologies)
      .filter((choice) => choice.technology.id === technology.id)
      .map(({relevance}) => relevance);
    return [`relevance ${date}`, figures.length > 0 ? String(Math.max(...figures)) : ''];
  });
  return {
    capability: capability.title,
    zone: capability.zone,
    technology: technology.name,
    'CNCF status': technology.cncf.status,
    licence: technology.licence.name ?? '',
    openness: technology.licence.openness,
    ...Object.fromEntries(relevances),
    'survey headings': soundings.map(({label}) => label).join('; '),
    'named in the documentation': isNamed ? 'yes' : 'no',
    'reference implementations': listReferenceUses(technology)
      .map(({name}) => name)
      .join('; '),
    address: SITE_ORIGIN + technology.permalink,
  };
}

test('the files are served as what they are', async ({request}) => {
  const csv = await request.get('./capability-map.csv');
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
  const svg = await request.get('./capability-map.svg');
  expect(svg.headers()['content-type']).toMatch(/^image\/svg\+xml(; charset=utf-8)?$/);
});

test('the CSV holds every technology of every capability, with its figures', async ({page}) => {
  await page.goto('./capability-map');
  await hydrated(page);
  const records = parseCsv(await downloadText(page, 'CSV'));
  const choices = listChoices(await siteContent());
  expect(records).toEqual(await Promise.all(choices.map(expectedRecord)));
});

for (const search of [
  '?view=table&cncf=graduated&evidence=survey&sort=-relevance',
  '?view=table&sort=-technology',
  '?zone=application&licence=open-source',
]) {
  test(`the CSV of ${search} is exactly what is shown, in its order`, async ({page}) => {
    const choices = listChoices(await siteContent());
    await page.goto(`./capability-map${search}`);
    await hydrated(page);
    const records = parseCsv(await downloadText(page, 'CSV'));
    await page.getByRole('navigation', {name: 'View'}).getByRole('link', {name: 'Table'}).click();
    const [table] = await readTables(page.getByRole('region', {name: 'Table', exact: true}));
    const shown = table?.rows.map(([technology, capability]) => `${technology}, ${capability}`) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(records.map(({technology, capability}) => `${technology}, ${capability}`)).toEqual(shown);
    for (const record of records) {
      const choice = choices.find(
        ({technology, capability}) =>
          technology.name === record.technology && capability.title === record.capability,
      );
      expect(record).toEqual(choice && (await expectedRecord(choice)));
    }
  });
}

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('the links give the whole files', async ({page}) => {
    await page.goto('./capability-map?view=table&cncf=graduated');
    expect(await downloadText(page, 'CSV')).toBe(readBuilt('capability-map.csv'));
    expect(await downloadText(page, 'SVG')).toBe(readBuilt('capability-map.svg'));
  });
});

/** Reads the file as XML; throws when it is not well-formed. */
function parseSvg(file: string): CheerioAPI {
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(file).close();
  return load(file, {xml: true});
}

/** What can lead out of a drawing: addresses in attributes and in styles. */
function listAddresses($: CheerioAPI): string[] {
  const attributes = ['href', 'xlink\\:href', 'src'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name.replace('\\', '')) ?? ''),
  );
  const styles = [...$.xml().matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']?([^"';]*)/g)].map(
    ([, address, imported]) => address ?? imported ?? '',
  );
  return [...attributes, ...styles];
}

test('the SVG stands alone, and holds every capability and technology as text', async ({page}, testInfo) => {
  const {capabilities} = await siteContent();
  await page.goto('./capability-map');
  await hydrated(page);
  const file = testInfo.outputPath('capability-map.svg');
  await (await download(page, 'SVG')).saveAs(file);
  const $ = parseSvg(readFileSync(file, 'utf8'));
  expect(listAddresses($).filter((address) => !/^(#|data:)/.test(address))).toEqual([]);
  expect($('script, foreignObject, image, [onload], [onclick]')).toHaveLength(0);

  for (const {id, title, technologies} of capabilities) {
    const cell = $(`[data-capability="${id}"]`);
    const text = words(
      cell
        .find('text')
        .toArray()
        .map((element) => $(element).text())
        .join(' '),
    ).join(' ');
    expect(text, id).toContain(title);
    for (const {technology, soundings} of technologies) {
      expect(text, id).toContain(technology.shortName);
      for (const {relevance} of soundings) expect(text, id).toContain(relevance.toFixed(1));
    }
  }

  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  const address = pathToFileURL(file).href;
  await page.goto(address);
  expect(requests).toEqual([address]);
  const unreadable = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width < 2 || box.height < 5 || !text.checkVisibility({opacityProperty: true});
      })
      .map(({textContent}) => textContent);
  });
  expect(unreadable).toEqual([]);
  const faces = await page.evaluate(() =>
    [...document.fonts].map(
      ({family, status}) => `${family.replaceAll("'", '').replaceAll('"', '')} ${status}`,
    ),
  );
  expect(faces).toEqual(expect.arrayContaining(['Brygada 1918 loaded', 'Public Sans loaded']));
});

test('the SVG of a narrowed map fades what is not shown, and nothing else', async ({page}) => {
  const {capabilities} = await siteContent();
  await page.goto('./capability-map?cncf=graduated&evidence=survey');
  await hydrated(page);
  const $ = parseSvg(await downloadText(page, 'SVG'));
  const isFaded = (id: string, technology?: string) => {
    const part = technology ? $(`[data-choice="${id} ${technology}"]`) : $(`[data-capability="${id}"]`);
    expect(part.length, `${id} ${technology ?? ''} is drawn`).toBeGreaterThan(0);
    return part.is('[opacity]') || part.parents('[opacity]').length > 0;
  };
  const faded: string[] = [];
  const expected: string[] = [];
  for (const choice of listChoices(await siteContent())) {
    const {capability, technology, soundings} = choice;
    const key = `${capability.id} ${technology.id}`;
    if (isFaded(capability.id, technology.id)) faded.push(key);
    if (technology.cncf.status !== 'graduated' || soundings.length === 0) expected.push(key);
  }
  expect(faded).toEqual(expected);
  const emptied = capabilities.filter(({id, technologies}) =>
    technologies.every(({technology}) => expected.includes(`${id} ${technology.id}`)),
  );
  expect(capabilities.filter(({id}) => isFaded(id)).map(({id}) => id)).toEqual(emptied.map(({id}) => id));
});
