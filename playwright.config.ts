import { defineConfig } from '@playwright/test';

// `npm test -- e2e` builds, seeds and serves, then sets these; `PREMIA_TEST_URL=http://127.0.0.1:3000 npx playwright
// test` runs against a server that is up already.
const baseURL = process.env.PREMIA_TEST_URL ?? 'http://127.0.0.1:3000';
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The journeys share the demo companies: one after the other, in the order of their files.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for seconds; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  // Nothing is measured here: limits only say when to give up, on a machine of which others may take most.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ...(process.env.PREMIA_TEST_REPORT ? [['json', { outputFile: process.env.PREMIA_TEST_REPORT }] as const] : [])],
  use: {
    baseURL,
    actionTimeout: 60_000,
    navigationTimeout: 120_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env: { ...definedOnly(process.env), ...(JSON.parse(process.env.PREMIA_BROWSER_ENV ?? '{}') as Record<string, string>) },
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-first-run',
      ],
    },
  },
});
