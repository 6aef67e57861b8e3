// What a person typed is never lost and never refused for a wrong reason: in the grid, in two windows at once, when the
// session has ended, and in a form whose button must not move away under the mouse.
import { expect, type Page } from '@playwright/test';
import { gridCell } from '../support/fields';
import { runProgram } from '../support/run-program';
import { test } from '../support/test';

const month = '2026-10';
const customers = { row: 'Tobias Kern', column: 'Customers won' };
let shop = '';

test.beforeAll(() => {
  shop = `typing-${Date.now().toString(36)}-${test.info().retry}`;
  runProgram('e2e/support/plant-shop.ts', [shop, month]);
});

async function type(page: Page, text: string, place = customers): Promise<void> {
  await (await gridCell(page, place)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('each wrong number is refused for its own reason, and the reason goes with the number', async ({ as }) => {
  const page = await as(`admin@${shop}.example`);
  await page.goto(`/${shop}/values/${month}`);
  const refused = page.getByRole('alert').filter({ hasText: 'not saved' });

  await type(page, '9'.repeat(45));
  await expect(refused).toContainText('Too long: at most 30 digits');
  await expect(refused).not.toContainText('Not saved together');
  await type(page, '5.5');
  await expect(refused).toContainText('“Customers won” is counted in whole numbers');
  await type(page, '-3');
  await expect(refused).toContainText('This KPI cannot be negative');
  await type(page, 'abc');
  await expect(page.getByText('This KPI cannot be negative')).toHaveCount(0);
  await expect(refused).toHaveCount(0);
});

test('of two windows of one person the later is told that the value has changed, not that somebody else did it', async ({ as }) => {
  const first = await as(`admin@${shop}.example`);
  await first.goto(`/${shop}/values/${month}`);
  const second = await first.context().newPage();
  await second.goto(`/${shop}/values/${month}`);
  await gridCell(second, customers);
  // The second window does not look again before it writes.
  await second.route('**/grid?**', (route) => route.abort());
  const saved = first.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
  await type(first, '35');
  await saved;
  await type(second, '36');
  await expect(second.getByRole('alert').filter({ hasText: 'not saved' })).toContainText('The value here has changed meanwhile. Tobias Kern · Customers won: 35 (Ruth Amsel)');
  await expect(second.getByText(/somebody else/)).toHaveCount(0);
});

test('when the session has ended, one box says so and leads to the sign-in beside the page; what was typed is saved after', async ({ as }) => {
  const page = await as(`admin@${shop}.example`);
  await page.goto(`/${shop}/values/${month}`);
  await gridCell(page, customers);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await type(page, '37');
  await expect(page.getByText('Your session has ended.')).toHaveCount(1);
  await expect(page.getByRole('alert').getByRole('link', { name: 'Sign in in a new tab' })).toHaveAttribute('href', /sign-in\?next=/);
  await page.waitForTimeout(1_500); // the grid's own look at the books is refused too, and must not say it again
  await expect(page.getByText('Your session has ended.')).toHaveCount(1);
  await page.context().addCookies(cookies);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await expect(page.getByText('Your session has ended.')).toHaveCount(0);
  await page.reload();
  await expect(await gridCell(page, customers)).toContainText('37');
});

test('a form whose error goes when the field is left keeps its button under the mouse', async ({ as }) => {
  // The whole form in sight: at the end of a scrolled page a shorter form would move everything but the button.
  const page = await as(`admin@${shop}.example`, { viewport: { width: 1280, height: 2000 } });
  await page.goto(`/${shop}/kpis/new`);
  await page.getByRole('textbox', { name: /^Name/ }).first().fill('Parcels');
  const formula = page.getByRole('textbox', { name: /^Formula/ });
  const button = page.getByRole('button', { name: 'Add KPI' });
  await formula.fill('a b');
  await button.click();
  await expect(formula).toHaveAttribute('aria-invalid', 'true');
  await formula.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('customers_won + blenders_sold');
  const before = (await button.boundingBox())!;
  // A hand holds the button down for a moment; the lower edge is where a jump is felt.
  await page.mouse.move(before.x + before.width / 2, before.y + before.height - 4);
  await page.mouse.down();
  await page.waitForTimeout(200);
  await expect(formula).not.toHaveAttribute('aria-invalid', 'true');
  expect((await button.boundingBox())!.y).toBe(before.y);
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`/${shop}/kpis$`));
  await expect(page.getByText('Parcels').first()).toBeVisible();
});

test('at the width of a small desk the grid keeps its columns whole', async ({ as }) => {
  const page = await as(`admin@${shop}.example`);
  await page.goto(`/${shop}/values/${month}`);
  await gridCell(page, customers);
  const grid = page.getByRole('grid');
  const { inside, whole } = await grid.evaluate((element) => ({ inside: element.clientWidth, whole: element.scrollWidth }));
  expect(whole).toBe(inside);
});
