// Finance goes through a month person by person, the payout beside the table: by mouse, by keyboard, by an address that
// was sent to somebody, and on a phone.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/test';

const address = '/kotelok/months/2026-09';
const finance = 'finance@kotelok.example';

const table = (page: Page) => page.getByRole('group', { name: 'People' });
const row = (page: Page, at: number) => table(page).locator('tbody tr').nth(at);
const nameLink = (page: Page, at: number) => row(page, at).getByRole('rowheader').getByRole('link');
const drawer = (page: Page) => page.getByRole('dialog');
const namesOf = async (page: Page) => {
  await expect(nameLink(page, 2)).toBeVisible();
  return table(page).getByRole('rowheader').getByRole('link').allInnerTexts();
};

test('a name opens the payout beside the table; j and k go on, Escape and back lead to the row', async ({ as }) => {
  const page = await as(finance);
  await page.goto(address);
  const [first, second, third] = await namesOf(page);

  await nameLink(page, 0).click();
  await expect(drawer(page).getByRole('heading', { level: 2, name: first })).toBeVisible();
  await expect(page).toHaveURL(/\/months\/2026-09\?person=[0-9a-f-]{36}$/);
  await expect(drawer(page).getByRole('heading', { name: 'Money' })).toBeVisible();
  await expect(drawer(page)).toContainText('Paid through Premia');
  await expect(drawer(page).getByRole('status').filter({ hasText: `The payout of ${first} is shown.` })).toHaveCount(1);

  await page.keyboard.press('j');
  await expect(drawer(page).getByRole('heading', { name: second })).toBeVisible();
  await expect(drawer(page)).toContainText('2 of 3 on this page');
  await page.keyboard.press('j');
  await page.keyboard.press('j'); // there is nobody after the third
  await expect(drawer(page).getByRole('heading', { name: third })).toBeVisible();
  await drawer(page).dispatchEvent('keydown', { key: 'л' }); // k on a Russian keyboard
  await expect(drawer(page).getByRole('status').filter({ hasText: `The payout of ${second} is shown.` })).toHaveCount(1);
  await drawer(page).getByRole('button', { name: 'Next person' }).click();
  await expect(drawer(page).getByRole('heading', { name: third })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(nameLink(page, 2)).toBeFocused();

  await nameLink(page, 1).click();
  await expect(drawer(page).getByRole('heading', { name: second })).toBeVisible();
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(nameLink(page, 1)).toBeFocused();
});

test('the columns say what they hold, and under them stand the totals of the month', async ({ as }) => {
  const page = await as(finance);
  await page.goto(address);
  const total = async (name: string) => {
    const text = await page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }).first().locator('xpath=following-sibling::dd[1]').innerText();
    return Number(text.replace(/[^\d.]/g, ''));
  };
  const [paid, reference] = [await total('To pay here'), await total('Already in the salary')];
  const text = (sum: number) => sum.toLocaleString('en', { minimumFractionDigits: 2 });
  await expect(table(page).getByRole('columnheader', { name: /^September in all, / })).toBeVisible();
  await expect(table(page).locator('tfoot')).toContainText('Whole month');
  await expect(table(page).locator('tfoot')).toContainText(text(paid + reference));
  await expect(table(page).locator('tfoot td').filter({ hasText: new RegExp(`^${text(paid)}$`) })).toBeVisible();
  await page.getByRole('searchbox').fill('Mira');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page).toHaveURL(/search=Mira/);
  await expect(table(page).locator('tfoot')).toHaveCount(0); // one person's amounts are not the month's
});

test('without a mouse: into the table, along its rows, and Enter opens; typing and shortcuts of the browser are left alone', async ({ as }) => {
  const page = await as(finance);
  await page.goto(address);
  const [, second] = await namesOf(page);
  const search = page.getByRole('searchbox', { name: 'Name or number' });
  await search.click();
  await page.keyboard.type('jk');
  await expect(search).toHaveValue('jk');

  await table(page).focus();
  await page.keyboard.press('Control+j');
  await expect(table(page)).toBeFocused();
  await page.keyboard.press('j');
  await expect(nameLink(page, 0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(nameLink(page, 1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(nameLink(page, 0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2, name: second })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(nameLink(page, 1)).toBeFocused();
});

test('the address can be sent to somebody; whoever is not there is said not to be', async ({ as }) => {
  const page = await as(finance);
  await page.goto(address);
  const [first] = await namesOf(page);
  await nameLink(page, 0).click();
  await expect(page).toHaveURL(/person=/);
  const sent = page.url();
  const reader = await as('auditor@premia.example');
  await reader.goto(sent);
  await expect(drawer(reader).getByRole('heading', { level: 2, name: first })).toBeVisible();
  await expect(drawer(reader).getByRole('heading', { name: 'Money' })).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(drawer(reader)).toHaveCount(0);
  await expect(reader).toHaveURL(new RegExp(`${address}$`));

  await reader.goto(`${address}?person=00000000-0000-4000-8000-000000000001`);
  await expect(drawer(reader).getByText('There is no such thing here')).toBeVisible();
});

test('on a phone, and with Ctrl, a name leads to the page of the payout', async ({ as }) => {
  const phone = await as(finance, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await phone.goto(address);
  await nameLink(phone, 0).click();
  await expect(phone).toHaveURL(/\/months\/2026-09\/people\/[0-9a-f-]{36}$/);

  const page = await as(finance);
  await page.goto(address);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), nameLink(page, 0).click({ modifiers: ['ControlOrMeta'] })]);
  await expect(opened).toHaveURL(/\/months\/2026-09\/people\/[0-9a-f-]{36}$/);
  await expect(drawer(page)).toHaveCount(0);
});

for (const look of [{ locale: 'en-GB', colorScheme: 'light' }, { locale: 'ru', colorScheme: 'dark' }] as const) {
  test(`the drawer says nothing untranslated and axe finds nothing: ${look.locale}, ${look.colorScheme}`, async ({ as }) => {
    const page = await as(finance, { ...look, viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    await page.locator('[data-person] a').first().click();
    await expect(drawer(page).getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
    expect((await drawer(page).innerText()).match(/\bmonths\.[a-z]+(\.[a-zA-Z]+)+/)).toBeNull();
    const { violations } = await new AxeBuilder({ page }).exclude('nextjs-portal').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
  });
}
