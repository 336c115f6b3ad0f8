import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from '@playwright/test';

/** The addresses that the community's site had before, one a line. */
async function readOldAddresses(): Promise<string[]> {
  const text = await readFile(path.join(__dirname, 'fixtures', 'old-addresses.txt'), 'utf8');
  return text.split('\n').filter((line) => line.startsWith('/'));
}

/** The places on the former page of all capabilities. */
const OLD_FRAGMENTS = [
  'artifact-registries',
  'code-repositories',
  'compute-platform',
  'config-repositories',
  'continuous-delivery-cd',
  'deployment-targets',
  'developer-portal',
  'identity-and-access',
  'infrastructure-as-code-iac',
  'observability',
  'packaging-and-templating',
  'secret-management',
  'secret-repositories',
  'service-discovery',
  'signing',
  'validation',
  'workflow-orchestration',
];

const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

test('every old address answers, itself or by the page to which it leads', async ({request}) => {
  const old = await readOldAddresses();
  expect(old).toHaveLength(124);
  const faults: string[] = [];
  for (const address of old) {
    const answer = await request.get(`.${address}`);
    const to = REFRESH.exec(await answer.text())?.[1]?.replaceAll('&amp;', '&');
    if (answer.status() !== 200) faults.push(`${address}: ${answer.status()}`);
    if (to === undefined) continue;
    const page = await request.get(new URL(to, answer.url()).href);
    const html = await page.text();
    const {hash} = new URL(to, 'https://cnoe.io');
    if (page.status() !== 200) faults.push(`${address} leads to ${to}: ${page.status()}`);
    if (REFRESH.test(html)) faults.push(`${address} leads to ${to}, which leads on`);
    if (hash && !html.includes(`id="${hash.slice(1)}"`) && !html.includes(`id=${hash.slice(1)}`)) {
      faults.push(`${address} leads to ${to}: no such place`);
    }
  }
  expect(faults).toEqual([]);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('an old address leads on, to the view that replaces it', async ({page}) => {
    await page.goto('./docs/overview/radar');
    await page.waitForURL('./capability-map?view=survey');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Capability map');
  });

  test('the places of the former page of capabilities are on the new one', async ({page}) => {
    await page.goto('./docs/capabilities');
    for (const fragment of OLD_FRAGMENTS) {
      await expect(page.locator(`[id="${fragment}"]`).getByRole('link')).toBeVisible();
    }
  });
});
