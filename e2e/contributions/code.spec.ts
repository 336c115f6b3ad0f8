import {expect, type Locator, type Page, test} from '@playwright/test';
import {hydrated} from '../hydrated';
import {openWithoutScript} from '../openWithoutScript';

const PAGE = './blog/x-mdx';

/** Takes the page and words of a piece of code, gives its figure. */
const block = (page: Page, words: string): Locator => page.locator('figure', {hasText: words});

const YAML =
  'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n  - role: control-plane\n  - role: worker';

test('marked lines stand out, comments that mark them are neither shown nor copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await hydrated(page);
  await expect(block(page, 'marked.js').locator('mark')).toHaveText([
    'const a = 1;',
    'const c = 3;',
    'const d = 4;',
    'const e = 5;',
  ]);
  const yaml = block(page, 'control-plane');
  await expect(yaml.locator('mark')).toHaveCount(3);
  await expect(page.getByText('highlight-')).toHaveCount(0);
  await yaml.getByRole('button', {name: 'Copy the code'}).click();
  await expect(yaml.getByRole('button')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(YAML);
});

test('lines are numbered from where the author says, and numbers are no text', async ({page}) => {
  await page.goto(PAGE);
  const lines = block(page, 'control-plane').locator('code > *');
  await expect(lines).toHaveCount(5);
  expect(await lines.first().evaluate((line) => getComputedStyle(line, '::before').content)).toContain(
    'counter',
  );
  await expect.poll(() => block(page, 'control-plane').locator('code').textContent()).toBe(YAML);
});

test('what npm installs is there for other package managers', async ({page}) => {
  await page.goto(PAGE);
  await hydrated(page);
  await expect(page.getByText('npm install --save-dev vitest')).toBeVisible();
  await page.getByRole('tab', {name: 'pnpm'}).click();
  await expect(page.getByText('pnpm add --save-dev vitest')).toBeVisible();
  await expect(page.getByText('npm install --save-dev vitest')).toBeHidden();
});

test('wide code scrolls by keyboard, and on paper its lines are broken', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await page.goto(PAGE);
  const code = block(page, 'a very long line').locator('pre');
  await code.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => code.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  await page.emulateMedia({media: 'print'});
  await expect
    .poll(() => code.evaluate(({scrollWidth, clientWidth}) => scrollWidth - clientWidth))
    .toBeLessThanOrEqual(1);
});

test('without script code reads the same', async ({browser}) => {
  const page = await openWithoutScript(browser, {viewport: {width: 390, height: 844}});
  await page.goto(PAGE);
  await expect(block(page, 'control-plane').locator('mark')).toHaveCount(3);
  await expect(page.getByText('highlight-')).toHaveCount(0);
});
