// Every screen as every role, in both languages, light and dark, on a desk and on a phone: it is answered, fits its
// width, says nothing untranslated, writes no error to the console, and axe finds nothing.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { demoPassword as password } from '../../prisma/scenarios/demo-logins';
import { signIn } from '../support/sign-in';

const month = '2026-09';

const screens: Record<string, string[]> = {
  admin: ['people', 'people/new', 'departments', 'members', 'members/invite', 'kpis', 'kpis/new', 'schemes', 'schemes/new', 'rollouts', 'rollouts/new', 'activity'],
  manager: [`values/${month}`, `values/2026-10`, `performance/${month}`, 'people'],
  finance: ['months', `months/${month}`, 'months/2026-10', `values/${month}/import`],
  employee: [`my/${month}`, `my/${month}/why`, 'my/2026-10'],
  auditor: [`months/${month}`, 'activity', 'schemes'],
};

/** Pages behind a row: the first link of a list. */
const opened: Record<string, [string, RegExp][]> = {
  admin: [['people', /\/people\/[0-9a-f-]{36}$/], ['schemes', /\/schemes\/[0-9a-f-]{36}$/], ['rollouts', /\/rollouts\/[0-9a-f-]{36}$/], ['kpis', /\/kpis\/[0-9a-f-]{36}$/]],
  finance: [[`months/${month}`, /\/people\/[0-9a-f-]{36}$/]],
  manager: [[`performance/${month}`, /\/performance\/.*\/[0-9a-f-]{36}$/]],
};

const looks = [
  { name: 'desk, English, light', company: 'dubok', locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'phone, Russian, dark', company: 'dubok', locale: 'ru', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const look of looks) {
  for (const role of Object.keys(screens)) {
    test(`${role}: ${look.name}`, async ({ browser }) => {
      test.setTimeout(1_200_000);
      const { page, heard } = await open(browser, role, look);
      for (const path of screens[role] ?? []) await judge(page, heard, `/${look.company}/${path}`, look);
      for (const [list, pattern] of opened[role] ?? []) {
        await page.goto(`/${look.company}/${list}`);
        await judge(page, heard, await rowOf(page, pattern), look);
      }
    });
  }
}

type Look = (typeof looks)[number];

async function open(browser: Browser, role: string, look: Look): Promise<{ page: Page; heard: string[] }> {
  const context = await browser.newContext({ locale: look.locale, colorScheme: look.colorScheme, viewport: look.viewport });
  const page = await context.newPage();
  await signIn(page, { email: role === 'auditor' ? 'auditor@premia.example' : `${role}@${look.company}.example`, password });
  const heard: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') heard.push(`${message.text()} ${message.location().url}`); });
  page.on('pageerror', (error) => heard.push(error.message));
  return { page, heard };
}

/** The address of the first row of a list, once it stands. */
async function rowOf(page: Page, pattern: RegExp): Promise<string> {
  let address: string | undefined;
  await expect(async () => {
    const links = await page.locator('main a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    address = links.find((path) => pattern.test(path));
    expect(address).toBeTruthy();
  }).toPass({ timeout: 60_000 });
  return address!;
}

async function judge(page: Page, heard: string[], path: string, look: Look): Promise<void> {
  heard.length = 0;
  const response = await page.goto(path, { waitUntil: 'networkidle' });
  expect(response?.status(), path).toBe(200);
  await expect(page.locator('h1').first(), path).toBeVisible();
  expect(await page.locator('html').getAttribute('lang'), path).toBe(look.locale);
  expect.soft(await page.title(), `${path} has a name in the tab`).toMatch(/ · Premia$/);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${path} is wider than the screen`).toBeLessThanOrEqual(0);
  // next-intl shows a missing message as its key: namespace.some.key
  expect.soft((await page.locator('body').innerText()).match(/\b(people|schemes|values|months|statements|catalogue|rollouts|auth|ui|layout)\.[a-z]+(\.[a-zA-Z]+)+/)?.[0], `${path} says a key`).toBeUndefined();
  expect.soft(heard, `${path} console`).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`), `${path} axe`).toEqual([]);
}
