import {defineConfig} from '@playwright/test';
import config from './playwright.config';

/** The tests on the site with sample contributions: `npm run test:contributions` starts them in its copy. */
export default defineConfig({
  ...config,
  testIgnore: [],
  testMatch: [
    'contributions/*.spec.ts',
    'everyPage.spec.ts',
    'html.spec.ts',
    'integrity.spec.ts',
    'feeds.spec.ts',
  ],
});
