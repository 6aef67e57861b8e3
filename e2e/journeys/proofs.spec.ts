// The law's judgement in the designer: live on the draft, in both languages, light and dark, at a desk and on a phone; a
// jump in pay is published only by somebody who has read its price, a scheme that takes money never.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { demoPassword as password } from '../../prisma/scenarios/demo-logins';
import { signIn } from '../support/sign-in';


/** Opens a draft of a scheme of Signal Agency, by its name. */
async function openDraft(page: Page, scheme: string, edit: string): Promise<void> {
  await page.goto('/signal/schemes');
  await page.getByRole('link', { name: scheme }).first().click();
  await page.waitForURL(/schemes\/[0-9a-f-]{36}$/);
  // A draft left by somebody else is taken up as it is.
  await page.getByRole('button', { name: edit }).or(page.getByRole('link', { name: 'Open the draft' })).first().click();
  await page.waitForURL(/versions\/[0-9a-f-]{36}$/);
}

const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);

test('at a desk: proofs follow the draft, and a jump is confirmed in words', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-GB', colorScheme: 'light', viewport: { width: 1440, height: 1000 } })).newPage();
  await signIn(page, { email: 'admin@signal.example', password });
  await openDraft(page, 'Campaign contract', 'Edit');
  const proofs = page.getByRole('region', { name: 'Proved by the law' });
  const amount = page.getByRole('textbox', { name: /^Amount/ }).first();
  await amount.fill('60000');
  await expect(proofs).toContainText('Doing better never pays less');
  await expect(proofs).toContainText('At most 60,000.00 in all.');
  await expect(proofs).toContainText('“Campaign accepted”: at “Leads” of 100% the pay jumps from 0.00 to 60,000.00, by 60,000.00.');
  // 50 000 instead of 60 000: the price follows without a save.
  await amount.fill('50000');
  await expect(proofs).toContainText('by 50,000.00');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Publish this version' });
  await expect(dialog).toContainText('by 50,000.00');
  const publish = dialog.getByRole('button', { name: /^Publish from/ });
  await expect(publish).toBeDisabled();
  expect(await axe(page)).toEqual([]);
  await dialog.getByText('I have read this, and it is meant so').click();
  await expect(publish).toBeEnabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByRole('alertdialog', { name: /^Discard the draft/ }).getByRole('button', { name: 'Discard draft' }).click();
  await page.waitForURL(/schemes\/[0-9a-f-]{36}$/);
});

test('a published version shows an auditor what is proved of it, and whether somebody confirmed it', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-GB', colorScheme: 'light', viewport: { width: 390, height: 844 } })).newPage();
  await signIn(page, { email: 'auditor@premia.example', password });
  await page.goto('/dubok/schemes');
  await page.getByRole('link', { name: 'Мастер цеха' }).first().click();
  await page.waitForURL(/schemes\/[0-9a-f-]{36}$/);
  await page.getByRole('link', { name: 'Version 1' }).click();
  await page.waitForURL(/versions\/[0-9a-f-]{36}$/);
  const judgement = page.getByRole('region', { name: 'Judgement' });
  await expect(judgement).toContainText('This version came with the company’s data');
  const proofs = judgement.getByRole('region', { name: 'Proved by the law' });
  await expect(proofs).toContainText('Weights make exactly 100');
  await expect(proofs).toContainText('Jumps in pay');
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
});

test('on a phone, in Russian, in the dark: the same proofs, nothing wider than the screen', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 390, height: 844 } })).newPage();
  await signIn(page, { email: 'admin@dubok.example', password });
  await page.goto('/dubok/schemes');
  await page.getByRole('link', { name: 'Мастер цеха' }).first().click();
  await page.waitForURL(/schemes\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Изменить' }).first().click();
  await page.waitForURL(/versions\/[0-9a-f-]{36}$/);
  await page.getByRole('group', { name: 'Части конструктора' }).getByRole('button').nth(2).click();
  const proofs = page.getByRole('region', { name: 'Доказано расчётом' });
  await expect(proofs).toContainText('Веса составляют ровно 100');
  await expect(proofs).toContainText('Скачки выплаты');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Удалить черновик' }).click();
  await page.getByRole('alertdialog', { name: /^Удалить черновик/ }).getByRole('button', { name: 'Удалить черновик' }).click();
  await page.waitForURL(/schemes\/[0-9a-f-]{36}$/);
});
