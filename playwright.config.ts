import {defineConfig} from '@playwright/test';
import {findBrowser} from './scripts/findBrowser';
import {freePort} from './scripts/freePort';

/** A server that somebody runs is taken where its port is named. Else each run has one of its own, at a free port. */
const isNamed = process.env.PORT !== undefined;
// Workers read this file too, and have the environment of the run.
process.env.PORT ??= String(freePort());
const PORT = Number(process.env.PORT);

export default defineConfig({
  testDir: 'e2e',
  // Those need the sample contributions in the site: `npm run test:contributions` runs them.
  testIgnore: 'contributions/**',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}`,
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'tsx scripts/serve.ts',
    env: {PORT: String(PORT)},
    port: PORT,
    reuseExistingServer: isNamed,
  },
});
