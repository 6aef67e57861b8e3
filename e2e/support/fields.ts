import { expect, type Locator, type Page } from '@playwright/test';

type Scope = Page | Locator;

/** Types into a list of many and takes the choice of that name. */
export async function choose(scope: Scope, page: Page, label: string | RegExp, text: string): Promise<void> {
  const box = scope.getByRole('combobox', { name: label });
  const option = page.getByRole('option', { name: text }).first();
  // The list closes when the page under it moves: then it is opened once more, as a person would.
  await expect(async () => {
    await box.fill('');
    await box.pressSequentially(text);
    await option.click({ timeout: 5_000 });
  }).toPass({ timeout: 90_000 });
}

/** Turns a month field to a month of the same year: 'October 2026'. */
export async function pickMonth(scope: Scope, page: Page, label: string, month: string): Promise<void> {
  const group = scope.getByRole('group', { name: label });
  await group.getByRole('button').nth(1).click();
  await page.getByRole('dialog', { name: label }).getByRole('button', { name: month }).click();
}

/** Types a date into its three parts, wherever the language puts them. */
export async function typeDate(scope: Scope, label: string, { day, month, year }: { day: string; month: string; year: string }): Promise<void> {
  const group = scope.getByRole('group', { name: label });
  for (const [part, text] of [['month', month], ['day', day], ['year', year]] as const) {
    await group.locator(`[data-type="${part}"]`).click();
    await scope.locator(':focus').pressSequentially(text);
  }
}

/** The cell of a person (or department) and a KPI in the grid of plans and facts. */
export async function gridCell(page: Page, { row, column }: { row: string; column: string }): Promise<Locator> {
  await expect(page.getByRole('columnheader', { name: column }).first()).toBeVisible();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const index = heads.findIndex((head) => head.startsWith(column));
  return page.getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(index - 1);
}

/** Types a number into a cell of the grid and waits until it is saved. */
export async function typeIntoGrid(page: Page, place: { row: string; column: string }, value: string): Promise<void> {
  const cell = await gridCell(page, place);
  await cell.click();
  await page.keyboard.type(value);
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok());
  await page.keyboard.press('Enter');
  await saved;
}
