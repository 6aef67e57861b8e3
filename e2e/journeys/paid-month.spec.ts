// The main job, in a browser on a real Postgres: a new department, employee, KPI and scheme; plans and facts typed, pasted and
// imported; a month calculated, mended, rejected, approved, withdrawn, closed and exported to the kopeck; read by the
// employee on a phone and recomputed by the auditor.
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { demoPassword as password } from '../../prisma/scenarios/demo-logins';
import { choose, pickMonth, typeDate, typeIntoGrid } from '../support/fields';
import { runProgram } from '../support/run-program';
import { test } from '../support/test';

const month = '2026-10';
// Each step stands on what the ones before it left in the books: all are tried again or none, in a shop of their own.
test.describe.configure({ mode: 'serial', timeout: 600_000 });

let shop = '';
let invitation = '';

test.beforeAll(() => {
  shop = `shop-${Date.now().toString(36)}-${test.info().retry}`;
  runProgram('e2e/support/plant-shop.ts', [shop, month]);
});

test('an admin adds a department, a KPI, a scheme and an employee with pay terms and a login', async ({ as }) => {
  const page = await as(`admin@${shop}.example`);

  await page.goto(`/${shop}/departments`);
  await page.getByRole('button', { name: 'Add department' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Delivery');
  await dialog.getByRole('button', { name: 'Add department' }).click();
  await expect(page.getByRole('rowheader', { name: 'Delivery' })).toBeVisible();

  await page.goto(`/${shop}/kpis/new`);
  await page.getByRole('textbox', { name: /^Name/ }).first().fill('Orders delivered');
  await expect(page.getByRole('textbox', { name: /^Code/ })).toHaveValue('orders_delivered');
  await page.getByRole('button', { name: 'Add KPI' }).click();
  await expect(page).toHaveURL(new RegExp(`/${shop}/kpis(/[0-9a-f-]+)?$`));

  await page.goto(`/${shop}/schemes/new`);
  await page.getByRole('textbox', { name: /^Name/ }).fill('Courier');
  await page.getByRole('button', { name: 'Create draft' }).click();
  await page.waitForURL(/versions/);
  await choose(page, page, 'Add a KPI', 'Orders delivered');
  const weight = page.getByRole('textbox', { name: 'Weight, %' });
  await weight.fill('90');
  await expect(page.getByText('10% missing to 100%')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();
  await weight.fill('100');
  await expect(page.getByText('exactly 100%', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Publish' }).click();
  await pickMonth(page.getByRole('alertdialog'), page, 'Holds from', 'October 2026');
  // 100 000 at 70/30: 99 % of 30 000 is 29 700, the last per cent is worth 300; whoever publishes has read it.
  await expect(page.getByRole('alertdialog').getByText('jumps from 29,700.00 to 30,000.00, by 300.00')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish from October 2026' })).toBeDisabled();
  await page.getByText('I have read this, and it is meant so').click();
  await page.getByRole('button', { name: 'Publish from October 2026' }).click();
  await page.waitForURL(/schemes\/[0-9a-f-]+$/);

  await page.goto(`/${shop}/people/new`);
  await page.getByRole('textbox', { name: /^Name/ }).fill('Kurt Lohse');
  await page.getByRole('textbox', { name: /^Personnel number/ }).fill('104');
  await page.getByRole('textbox', { name: /^E-mail/ }).fill(`courier@${shop}.example`);
  await page.getByText('Invite to sign in as an employee').click();
  await choose(page, page, 'Department', 'Delivery');
  await page.getByRole('textbox', { name: /^Position/ }).fill('Courier');
  await typeDate(page, 'First day at work', { day: '01', month: '10', year: '2026' });
  await page.getByRole('textbox', { name: /^Pay at plan/ }).fill('1000');
  await choose(page, page, 'Scheme', 'Courier');
  await pickMonth(page, page, 'From month', 'October 2026');
  await page.getByRole('button', { name: 'Add employee' }).click();
  await expect(page.getByRole('heading', { name: 'Kurt Lohse added and invited' }).or(page.getByText('Kurt Lohse added and invited'))).toBeVisible();
  invitation = (await page.locator('main').innerText()).match(/\/invitation\/[\w-]+\/[\w-]+/)?.[0] ?? (await page.locator('main input').first().inputValue());
  expect(invitation).toContain('/invitation/');
});

test('the invited employee chooses a password and sees that nothing is measured yet', async ({ newPage }) => {
  const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(new URL(invitation, 'http://localhost').pathname);
  await page.getByLabel(/password/i).first().fill('a long quiet river');
  await page.getByRole('button', { name: /join|accept|set|create|choose/i }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/invitation'));
  await page.goto(`/${shop}/my/${month}`);
  await expect(page.getByText('Orders delivered').first()).toBeVisible();
  await expect(page.getByText('no fact').first()).toBeVisible();
});

test('an admin plans in the grid and imports facts: accepted and rejected rows are named before anything is stored', async ({ as }) => {
  const page = await as(`admin@${shop}.example`);
  await page.goto(`/${shop}/values/${month}?kind=plan`);
  await typeIntoGrid(page, { row: 'Kurt Lohse', column: 'Orders delivered' }, '100');

  await page.goto(`/${shop}/values/${month}/import`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'facts.csv', mimeType: 'text/csv',
    buffer: Buffer.from('Personnel number;KPI code;Value\n104;orders_delivered;118\n999;orders_delivered;5\n104;no_such_kpi;5\n102;customers_won;many\n', 'utf8'),
  });
  await expect(page.getByText('3 rows rejected').first()).toBeVisible();
  await expect(page.getByText('Nobody has this personnel number')).toBeVisible();
  await expect(page.getByText('There is no such KPI')).toBeVisible();
  await expect(page.getByText('Not a number')).toBeVisible();
  await page.getByRole('button', { name: 'Apply 1 row' }).click();
  await expect(page.getByText('This file is applied: its accepted rows are in the books.')).toBeVisible();
});

test('a manager types a fact of the own people; another department is not there', async ({ as }) => {
  const page = await as(`manager@${shop}.example`);
  await page.goto(`/${shop}/values/${month}`);
  await typeIntoGrid(page, { row: 'Tobias Kern', column: 'Customers won' }, '33');
  await expect(page.getByText('Kurt Lohse')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: 'Tobias Kern' })).toContainText('33');
});

test('finance calculates, finds the missing fact by name, and cannot send the month with it', async ({ as }) => {
  const page = await as(`finance@${shop}.example`);
  await page.goto(`/${shop}/months/${month}`);
  await page.getByRole('button', { name: 'Calculate' }).click();
  await expect(page.getByText('3 calculated, 1 with problems')).toBeVisible();
  const problems = page.locator('#problems').or(page.getByRole('region', { name: /has a problem/ })).first();
  await expect(problems).toContainText('Lena Ash');
  await expect(page.getByRole('button', { name: 'Send for approval' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Go to the cell' }).first().click();
  await page.waitForURL(/values/);
  await typeIntoGrid(page, { row: 'Lena Ash', column: 'Blenders sold' }, '9');
  await page.goto(`/${shop}/months/${month}`);
  await page.getByRole('button', { name: /Recalculate changed \(1\)/ }).click();
  await expect(page.getByText('4 calculated', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Send for approval' }).click();
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: 'Send for approval' }).click();
  await expect(page.getByText(/Waiting for approval by somebody else/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
});

test('the admin sends it back with a reason; finance sends it again; the admin approves, withdraws, approves', async ({ as }) => {
  const admin = await as(`admin@${shop}.example`);
  const finance = await as(`finance@${shop}.example`);
  const ask = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const open = (page: Page) => page.goto(`/${shop}/months/${month}`);

  await open(admin);
  await admin.getByRole('button', { name: 'Reject' }).click();
  await ask(admin).getByRole('textbox', { name: 'Reason' }).fill('Check the blenders once more');
  await ask(admin).getByRole('button', { name: 'Reject' }).click();
  await expect(admin.getByText('The month is sent back')).toBeVisible();
  await open(finance);
  await expect(finance.getByText('Check the blenders once more').first()).toBeVisible();
  await finance.getByRole('button', { name: 'Send for approval' }).click();
  await ask(finance).getByRole('button', { name: 'Send for approval' }).click();
  await expect(finance.getByText(/Waiting for approval/)).toBeVisible();

  await open(admin);
  await admin.getByRole('button', { name: 'Approve October 2026' }).click();
  await ask(admin).getByRole('button', { name: 'Approve October 2026' }).click();
  await admin.getByRole('button', { name: 'Withdraw approval' }).click();
  await ask(admin).getByRole('textbox', { name: 'Reason' }).fill('One more look');
  await ask(admin).getByRole('button', { name: 'Withdraw approval' }).click();
  await expect(admin.getByText('The approval is withdrawn')).toBeVisible();
  await open(finance);
  await finance.getByRole('button', { name: 'Send for approval' }).click();
  await ask(finance).getByRole('button', { name: 'Send for approval' }).click();
  await expect(finance.getByText(/Waiting for approval/)).toBeVisible();
  await open(admin);
  await admin.getByRole('button', { name: 'Approve October 2026' }).click();
  await ask(admin).getByRole('button', { name: 'Approve October 2026' }).click();
  await expect(admin.getByText('Approved. It can be closed now.')).toBeVisible();

  // From here on an edit is refused until the approval is withdrawn.
  const manager = await as(`manager@${shop}.example`);
  await manager.goto(`/${shop}/values/${month}`);
  await expect(manager.getByText('The month is approved. Withdraw the approval to change its plans or facts.')).toBeVisible();
});

test('finance closes the month with the password and exports: the file sums to the screen to the kopeck', async ({ as }) => {
  const page = await as(`finance@${shop}.example`);
  const ask = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await page.goto(`/${shop}/months/${month}`);
  await page.getByRole('button', { name: 'Close October 2026' }).click();
  await expect(ask.getByLabel('Your password')).toBeVisible();
  // On a machine on which October 2026 is not over yet, that has to be confirmed as well.
  const beforeEnd = ask.getByText(/^Close before the month is over/);
  if (await beforeEnd.isVisible()) await beforeEnd.click();
  await ask.getByLabel('Your password').fill(password);
  await ask.getByRole('button', { name: 'Close October 2026' }).click();
  await expect(page.getByText('Seal of the month').first()).toBeVisible();

  // 272.88 (marketer, 832.88 less the salary) + 22 000 (sales manager) + 480 (seller) + 354.00 (courier: 300 × 118 %)
  const screen = '23,106.88';
  await expect(page.locator('main')).toContainText(screen);
  for (const format of ['XLSX', 'CSV']) {
    await page.getByRole('button', { name: `Export ${format}` }).click();
    await ask.getByLabel('Your password').fill(password);
    await ask.getByRole('button', { name: `Export ${format}` }).click();
    await expect(page.getByRole('link', { name: `Download ${format}` })).toBeVisible();
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download CSV' }).click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const amounts = text.trim().split(/\r?\n/).slice(1).filter((line) => /^"?\d/.test(line)).map((line) => line.split(/[;,]/).at(-1)!.replaceAll('"', ''));
  const kopecks = amounts.reduce((sum, amount) => sum + BigInt(amount.replace(/[.,]/, '')), 0n);
  expect(kopecks).toBe(2_310_688n);
  expect(amounts).toContain('272.88');
  expect(amounts).toContain('480.00');
});

test('the employee reads it on a phone and opens a number down to its fact', async ({ as }) => {
  const page = await as(`employee@${shop}.example`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.goto(`/${shop}`);
  await page.goto(`/${shop}/my/${month}`);
  await expect(page.getByText('113.70%').first()).toBeVisible();
  await expect(page.getByText('832.88').first()).toBeVisible();
  await page.getByText('Repeat purchases').first().click();
  await expect(page.getByText(/17\s?% ÷ 20\s?%/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Why?' }).click();
  await page.waitForURL(/why/);
  await expect(page.getByText(/Web analytics, recorded/).filter({ visible: true }).first()).toBeVisible();
  await page.goto(`/${shop}/my/2026-09`);
  await expect(page.getByText('113.75%').first()).toBeVisible();
  await expect(page.getByText('833.00').first()).toBeVisible();
});

test('the auditor sees the hash and recomputes the month', async ({ as }) => {
  const page = await as(`auditor@${shop}.example`);
  await page.goto(`/${shop}/months/${month}`);
  await expect(page.getByText('Seal of the month').first()).toBeVisible();
  await page.getByRole('button', { name: 'Recompute' }).click();
  await expect(page.getByText('4 of 4 match')).toBeVisible();
  await expect(page.getByText('The seal is the same.')).toBeVisible();
});
