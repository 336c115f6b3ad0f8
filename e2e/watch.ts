import type {Page} from '@playwright/test';

/** Takes a page and the origin of the site, collects what it must not do: reach another origin, complain, throw. */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  const where = () => new URL(page.url()).pathname;
  page.on('request', (request) => {
    const {protocol, origin: target} = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) {
      faults.push(`${where()} asks another origin: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // The browser drops what it fetched ahead for links when the page is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      faults.push(`${where()} fails to load ${request.url()}: ${request.failure()?.errorText}`);
    }
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`${where()} ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => {
    faults.push(`${where()} throws: ${error.message}`);
  });
  return faults;
}
