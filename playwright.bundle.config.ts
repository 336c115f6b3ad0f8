import {defineConfig} from '@playwright/test';
import config from './playwright.config';

const PORT = Number(process.env.PORT);
const {SITE_BASE = '/', SITE_ROOT = ''} = process.env;

/** Names and numbers of all other hosts lead nowhere: the site has to do without a network. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const {launchOptions} = config.use ?? {};

/** The browser tests, on an unpacked bundle under a base address: `npm run test:bundle` starts them. */
export default defineConfig({
  ...config,
  testDir: '.',
  testMatch: ['e2e/*.spec.ts', 'scripts/bundle/browser/*.spec.ts'],
  // It tests the configuration of a server, with the site at its root.
  testIgnore: 'e2e/server.spec.ts',
  use: {
    ...config.use,
    baseURL: `http://localhost:${PORT}${SITE_BASE}`,
    launchOptions: {...launchOptions, args: [...(launchOptions?.args ?? []), NO_NETWORK]},
  },
  webServer: {
    command: 'tsx scripts/bundle/serveCopy.ts',
    env: {PORT: String(PORT), SITE_BASE, SITE_ROOT},
    port: PORT,
  },
});
