// The demo companies pay what the sources say, from plans and facts to a closed month. A finance person can check
// each figure by hand; the arithmetic stands beside it.
import { expect, test } from 'vitest';
import { inCompanyReading } from '@/lib/db/in-company';
import { freshDatabase } from '@/lib/db/testing/test-database';
import { connect, useConnections } from '@/lib/db/unscoped';
import { readOwnStatement } from '@/lib/statements/read-own-statement';
import { totalOf } from '@/lib/statements/statement-view';
import { actorOf, closeMonths } from './close-months';
import { dubok } from './dubok';
import { kotelok } from './kotelok';
import { plantCompany } from './plant-company';
import type { Scenario } from './scenario';
import { signal } from './signal';
import { teplyPlast } from './teply-plast';

const openMonth = '2026-10';
const lastClosed = '2026-09';
const password = 'a password of the tests';

const { ownerUrl, runtimeUrl } = await freshDatabase();
await useConnections(connect(runtimeUrl));

async function lived(scenario: Scenario): Promise<void> {
  const planted = await plantCompany(scenario, { ownerUrl, openMonth, password });
  await closeMonths({ planted, scenario, openMonth, password });
}

/** Paid lines of a month by employee number: line key → major units. */
async function paidLines(scenario: Scenario, month: string): Promise<Record<string, Record<string, string>>> {
  const finance = await actorOf(scenario, 'finance');
  const rows = await inCompanyReading(finance, ({ db }) =>
    db.payoutLine.findMany({ where: { month, effect: 'paid' }, select: { lineKey: true, amountMinor: true, payout: { select: { employee: { select: { number: true } } } } } }));
  const lines: Record<string, Record<string, string>> = {};
  for (const { lineKey, amountMinor, payout } of rows) {
    (lines[payout.employee.number] ??= {})[lineKey] = `${amountMinor / 100n}.${String(amountMinor % 100n).padStart(2, '0')}`;
  }
  return lines;
}

test('Kotelok: 833.00 for the marketer, 29 000 for the sales manager, 480 for the seller; payroll gets only what it does not pay already', async () => {
  await lived(kotelok);
  expect(await paidLines(kotelok, lastClosed)).toEqual({
    // 800 × 30 % = 240; × (0.5 × 22/20 + 0.25 × 17/20 + 0.25 × 30/20 = 113.75 %) = 273.00; with 560 from payroll 833.00
    101: { variable: '273.00' },
    // 2 % × 800 000 = 16 000; 32 customers of 30: 2 000; 5 000 × 2 400 000 ÷ 3 000 000 = 4 000; with a salary of 7 000: 29 000
    102: { commission: '16000.00', customers: '2000.00', company: '4000.00' },
    // 9 sold − 5 planned = 4 × 3 % × 4 000
    103: { 'over-plan': '480.00' },
  });
  const marketer = await actorOf({ ...kotelok, logins: kotelok.logins.filter(({ employee }) => employee === 'marketer') }, 'employee');
  const closed = await readOwnStatement(marketer, { month: lastClosed });
  expect([closed.result?.cards[0]?.index, totalOf(closed.result!), closed.atPlanMinor]).toEqual(['1.1375', '83300', '80000']);
  // The open month stands under the second version: weighted parts cut to 3 decimals, 0.55 + 0.212 + 0.375 = 113.7 %.
  const open = await readOwnStatement(marketer, { month: openMonth });
  expect([open.result?.cards[0]?.index, totalOf(open.result!)]).toEqual(['1.137', '83288']);
  const manager = await actorOf({ ...kotelok, logins: kotelok.logins.filter(({ employee }) => employee === 'sales-manager') }, 'employee');
  const sales = await readOwnStatement(manager, { month: lastClosed });
  expect([totalOf(sales.result!), sales.result?.totals?.paidMinor]).toEqual(['2900000', '2200000']);
});

test('Тёплый Пласт: one index for the whole department, less is better where it says so', async () => {
  await lived(teplyPlast);
  // 0.2 × 120/115 + 0.15 × 4 200 000/4 025 000 + 0.2 × 48/45 + 0.15 × 650/640.5 + 0.2 × 26/24 + 0.1 × 9 600 000/9 350 000
  //   = 0.208696 + 0.156522 + 0.213333 + 0.152225 + 0.216667 + 0.102674 = 1.050116…
  // head: 150 000 × 20 % × 1.050116… = 31 503.48
  const paid = await paidLines(teplyPlast, lastClosed);
  expect(Object.keys(paid)).toEqual(['201', '202', '203', '204']);
  const index = 0.2 * (120 / 115) + 0.15 * (4_200_000 / 4_025_000) + 0.2 * (48 / 45) + 0.15 * (650 / 640.5) + 0.2 * (26 / 24) + 0.1 * (9_600_000 / 9_350_000);
  expect(paid['201']).toEqual({ variable: (30_000 * index).toFixed(2) });
  expect(paid['204']).toEqual({ variable: (16_900 * index).toFixed(2) });
});

test('Signal: all or nothing, 100 leads at 400 each', async () => {
  await lived(signal);
  // September: 112 leads ≥ 100 and 357.14 ≤ 400: paid. May: 98 leads at 408.16: nothing, and a line that says so.
  expect((await paidLines(signal, lastClosed))['301']).toEqual({ campaign: '60000.00' });
  expect((await paidLines(signal, '2026-05'))['301']).toEqual({ campaign: '0.00' });
  // 30 000 × 2 200 000 ÷ 2 000 000
  expect((await paidLines(signal, lastClosed))['303']).toEqual({ agency: '33000.00' });
  // Came on 14 September, 17 of 30 calendar days: 62 000 × 17 ÷ 30 = 35 133.33 from payroll,
  // 20 % of 62 000 × 17 ÷ 30 × 2 200 000 ÷ 2 000 000 = 7 729.33 from here.
  expect((await paidLines(signal, lastClosed))['304']).toEqual({ agency: '7729.33' });
  expect((await paidLines(signal, '2026-08'))['304']).toBeUndefined();
});

test('Дубок: in the shadow months nobody is paid anything new, then 90/10', async () => {
  await lived(dubok);
  expect(await paidLines(dubok, '2026-04')).toEqual({});
  const polina = await actorOf({ ...dubok, logins: dubok.logins.filter(({ employee }) => employee === 'polina') }, 'employee');
  const shadow = await readOwnStatement(polina, { month: '2026-05' });
  expect(shadow.result?.cards[0]?.isShadow).toBe(true);
  expect(totalOf(shadow.result!)).toBe('8500000');
  const paid = await readOwnStatement(polina, { month: lastClosed });
  // 0.6 × 1 210 000/1 100 000 + 0.2 × 44 900/42 000 + 0.2 × 3 563 000/3 400 000 = 1.083398; 85 000 × 10 % × that = 9 208.88
  const index = 0.6 * (1_210_000 / 1_100_000) + 0.2 * (44_900 / 42_000) + 0.2 * (3_563_000 / 3_400_000);
  expect(paid.result?.totals?.paidMinor).toBe((8_500 * index).toFixed(2).replace('.', ''));
});
