import {expect, type Locator} from '@playwright/test';
import {pathInSite, siteAddress} from './site';

/** Takes links of a page, gives where they lead, as the site at the root of a server writes it. */
export async function readTargets(links: Locator): Promise<string[]> {
  const written = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return written.map((address) => siteAddress(address, pathInSite(links.page().url())));
}

/** Takes links of a page, gives the first that leads to an address; fails when none does. */
export async function linkTo(links: Locator, address: string): Promise<Locator> {
  const targets = await readTargets(links);
  expect(targets).toContain(address);
  return links.nth(targets.indexOf(address));
}
