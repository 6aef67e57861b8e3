import { describe, expect, it } from 'vitest';
import { pastTriggers } from '@/lib/db/testing/past-triggers';
import { testDatabase } from '@/lib/db/testing/test-database';
import { addMonths } from '@/lib/format/month';
import { recordPayTerm } from '@/lib/people/record-pay-term';
import { approveMonth } from './approve-month';
import { closeMonth } from './close-month';
import { readMonth } from './read-month';
import { rejectMonth } from './reject-month';
import { sendMonth } from './send-month';
import { startCalculation } from './start-calculation';
import { calculate, enterFact, plantShop, shopPassword, type Shop } from './testing/plant-shop';
import { verifyMonth } from './verify-month';
import { withdrawApproval } from './withdraw-approval';

const newId = () => crypto.randomUUID();

async function approved(shop: Shop, month = shop.fullMonth): Promise<string> {
  const runId = await calculate(shop, month);
  await sendMonth(shop.finance, { month, runId });
  await approveMonth(shop.owner, { month, runId, operationId: newId() });
  return runId;
}

async function closed(shop: Shop, month = shop.fullMonth) {
  const runId = await approved(shop, month);
  return closeMonth(shop.finance, { month, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true });
}

async function eventsOf({ companyId }: Shop, month: string): Promise<string[]> {
  const { rows } = await testDatabase().admin.query('SELECT kind FROM month_events WHERE company_id = $1 AND month = $2 ORDER BY at', [companyId, month]);
  return rows.map((row: { kind: string }) => row.kind);
}

/** Writes past the use cases, with the application's own login. `$1` is the month. */
const attacks = [
  'UPDATE payouts SET paid_minor = paid_minor + 1 WHERE month = $1', 'DELETE FROM payouts WHERE month = $1',
  'UPDATE payout_lines SET amount_minor = amount_minor + 1 WHERE month = $1', 'DELETE FROM payout_lines WHERE month = $1',
  `INSERT INTO payout_lines (company_id, month, revision, employee_id, assignment_id, line_key, position, name, effect, amount_minor)
    SELECT company_id, month, revision, employee_id, assignment_id, 'extra', 9, 'Extra', 'paid', 100 FROM payouts WHERE month = $1`,
  `INSERT INTO facts (company_id, month, kpi_id, subject_id, revision, scope, employee_id, value, source)
    SELECT company_id, month, kpi_id, subject_id, revision + 1, scope, employee_id, 1, 'sql' FROM facts WHERE month = $1 AND scope = 'person'`,
  'UPDATE facts SET value = 1 WHERE month = $1', 'DELETE FROM facts WHERE month = $1', 'DELETE FROM plans WHERE month = $1',
  `UPDATE months SET status = 'open' WHERE month = $1`, 'DELETE FROM months WHERE month = $1',
  'UPDATE calculation_runs SET kpis = $$[]$$ WHERE month = $1', 'DELETE FROM calculation_runs WHERE month = $1',
  `INSERT INTO calculation_runs (company_id, id, month, revision, kind) SELECT company_id, gen_random_uuid(), month, 1, 'full' FROM months WHERE month = $1`,
  `INSERT INTO month_problems (company_id, id, month, revision, code, details) SELECT company_id, gen_random_uuid(), month, 1, 'x', '{}' FROM months WHERE month = $1`,
  'UPDATE month_events SET actor_name = $$nobody$$ WHERE month = $1', 'DELETE FROM month_events WHERE month = $1',
  'TRUNCATE payouts CASCADE',
];

async function tryAttacks({ companyId }: Shop, month: string): Promise<{ refused: number; done: number }> {
  let refused = 0;
  for (const sql of attacks) {
    const client = await testDatabase().runtime.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.company_id', $1, true)`, [companyId]);
      await client.query(sql, sql.includes('$1') ? [month] : []);
    } catch {
      refused += 1;
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }
  return { refused, done: attacks.length - refused };
}

describe('the way of a month', () => {
  it('goes from calculated to closed through two people, each step with its name', async () => {
    const shop = await plantShop();
    const answer = await closed(shop);
    expect(answer).toMatchObject({ month: shop.fullMonth, people: 3, sealHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await eventsOf(shop, shop.fullMonth)).toEqual(['calculated', 'sent', 'approved', 'closed']);
    expect(await verifyMonth(shop.auditor, { month: shop.fullMonth })).toEqual({
      month: shop.fullMonth, total: 3, matching: 3, faults: [], seal: { stored: answer.sealHash, isSame: true },
    });
  });

  // Attack: a month is closed for ever by mistake while its facts are still coming.
  it('is not closed before its last day has passed, unless that is confirmed', async () => {
    const month = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Moscow' }).slice(0, 7);
    const shop = await plantShop({ openMonth: month, fullMonth: addMonths(month, -1) });
    await enterFact(shop, { month, kpi: 'blenders_sold', employee: 'seller', value: '7' });
    const runId = await approved(shop, month);
    const ask = { month, runId, operationId: newId(), password: shopPassword };
    const { daysLeft } = await readMonth(shop.finance, { month });
    expect(daysLeft).toBeGreaterThan(0);
    await expect(closeMonth(shop.finance, ask)).rejects.toMatchObject({ code: 'monthNotOver', params: { month, days: daysLeft } });
    await expect(closeMonth(shop.finance, { ...ask, isBeforeEnd: false })).rejects.toMatchObject({ code: 'monthNotOver' });
    // The same operation, confirmed: what was refused has left no answer behind.
    expect(await closeMonth(shop.finance, { ...ask, isBeforeEnd: true })).toMatchObject({ month, people: 3 });
  });

  it('is not approved by who prepared it, calculated or sent', async () => {
    const shop = await plantShop();
    const runId = await calculate(shop, shop.fullMonth);
    await sendMonth(shop.owner, { month: shop.fullMonth, runId });
    const approve = (actor: Shop['owner']) => approveMonth(actor, { month: shop.fullMonth, runId, operationId: newId() });
    await expect(approve(shop.finance)).rejects.toMatchObject({ code: 'preparerCannotApprove' });
    await expect(approve(shop.owner)).rejects.toMatchObject({ code: 'preparerCannotApprove' });
    await expect(approve(shop.auditor)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(approve(shop.system)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await approve(shop.admin)).toEqual({ month: shop.fullMonth, runId });
  });

  it('is not sent or approved with a problem', async () => {
    const shop = await plantShop();
    const runId = await calculate(shop, shop.openMonth);
    await expect(sendMonth(shop.finance, { month: shop.openMonth, runId })).rejects.toMatchObject({ code: 'monthHasProblems', params: { problems: 1 } });
  });

  it('that went stale after sending is neither approved nor sent again as it is', async () => {
    const shop = await plantShop();
    const runId = await calculate(shop, shop.fullMonth);
    await sendMonth(shop.finance, { month: shop.fullMonth, runId });
    await enterFact(shop, { month: shop.fullMonth, kpi: 'reviews', employee: 'marketer', value: '10' });
    await expect(approveMonth(shop.owner, { month: shop.fullMonth, runId, operationId: newId() })).rejects.toMatchObject({ code: 'monthStale', params: { changed: 1 } });
    const again = await calculate(shop, shop.fullMonth, 'changed');
    await expect(approveMonth(shop.owner, { month: shop.fullMonth, runId: again, operationId: newId() })).rejects.toMatchObject({ code: 'monthNotSent' });
    await sendMonth(shop.finance, { month: shop.fullMonth, runId: again });
    await expect(approveMonth(shop.owner, { month: shop.fullMonth, runId, operationId: newId() })).rejects.toMatchObject({ code: 'monthRecalculated' });
    await approveMonth(shop.owner, { month: shop.fullMonth, runId: again, operationId: newId() });
  });

  it('can be rejected and an approval withdrawn, both with a reason', async () => {
    const shop = await plantShop();
    const { fullMonth: month } = shop;
    const runId = await calculate(shop, month);
    await sendMonth(shop.finance, { month, runId });
    await rejectMonth(shop.owner, { month, reason: 'The plan of the company is last year’s' });
    await expect(rejectMonth(shop.owner, { month, reason: 'again' })).rejects.toMatchObject({ code: 'monthNotSent' });
    await sendMonth(shop.finance, { month, runId });
    await approveMonth(shop.owner, { month, runId, operationId: newId() });
    await expect(startCalculation(shop.finance, { month, kind: 'full' })).rejects.toMatchObject({ code: 'monthApproved' });
    await expect(enterFact(shop, { month, kpi: 'reviews', employee: 'marketer', value: '10' })).rejects.toMatchObject({ code: 'monthApproved' });
    await withdrawApproval(shop.owner, { month, reason: 'A fact came late' });
    await enterFact(shop, { month, kpi: 'reviews', employee: 'marketer', value: '10' });
    expect(await eventsOf(shop, month)).toEqual(['calculated', 'sent', 'rejected', 'sent', 'approved', 'withdrawn']);
  });
});

describe('a close', () => {
  it('asks for the password of the person', async () => {
    const shop = await plantShop();
    const runId = await approved(shop);
    await expect(closeMonth(shop.finance, { month: shop.fullMonth, runId, operationId: newId(), password: 'a guess' }))
      .rejects.toMatchObject({ code: 'invalid', fields: { password: 'wrongPassword' } });
    await expect(closeMonth(shop.admin, { month: shop.fullMonth, runId, operationId: newId(), password: shopPassword })).rejects.toMatchObject({ code: 'forbidden' });
  });

  // Attack: two people press Close at the same instant; a second close would seal, and later pay, twice.
  it('of two at the same time succeeds once, fifty times over', async () => {
    let successes = 0;
    const refusals: string[] = [];
    for (let round = 0; round < 50; round += 1) {
      const shop = await plantShop();
      const runId = await approved(shop);
      const answers = await Promise.allSettled([shop.owner, shop.finance].map((actor) =>
        closeMonth(actor, { month: shop.fullMonth, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true })));
      successes += answers.filter((answer) => answer.status === 'fulfilled').length;
      refusals.push(...answers.flatMap((answer) => (answer.status === 'rejected' ? [(answer.reason as { code: string }).code] : [])));
      expect((await eventsOf(shop, shop.fullMonth)).filter((kind) => kind === 'closed')).toHaveLength(1);
    }
    expect({ successes, refusals: refusals.length, codes: [...new Set(refusals)] }).toEqual({ successes: 50, refusals: 50, codes: ['monthClosed'] });
  }, 180_000);

  it('asked again with the same operation answers the same; with other contents it is refused', async () => {
    const shop = await plantShop();
    const runId = await approved(shop);
    const operationId = newId();
    const ask = { month: shop.fullMonth, runId, operationId, password: shopPassword, isBeforeEnd: true };
    const [first, twin] = await Promise.all([closeMonth(shop.owner, ask), closeMonth(shop.owner, ask)]);
    expect(twin).toEqual(first);
    expect(await closeMonth(shop.owner, ask)).toEqual(first);
    await expect(closeMonth(shop.owner, { ...ask, runId: newId() })).rejects.toMatchObject({ code: 'operationReused' });
  });

  // Attack: an edit slips between the comparison and the seal, so that what is paid is not what was approved.
  it('has an edit racing it wholly inside or refused', async () => {
    const outcomes = { refused: 0, inside: 0 };
    for (let round = 0; round < 12; round += 1) {
      const shop = await plantShop();
      const { fullMonth: month } = shop;
      const runId = await calculate(shop, month);
      await sendMonth(shop.finance, { month, runId });
      const [edit, way] = await Promise.allSettled([
        enterFact(shop, { month, kpi: 'reviews', employee: 'marketer', value: '10' }),
        approveMonth(shop.owner, { month, runId, operationId: newId() })
          .then(() => closeMonth(shop.owner, { month, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true })),
      ]);
      if (edit.status === 'rejected') {
        outcomes.refused += 1;
        expect(['monthApproved', 'monthClosed']).toContain((edit.reason as { code: string }).code);
        expect(way.status).toBe('fulfilled');
        expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 3, matching: 3, seal: { isSame: true } });
      } else {
        outcomes.inside += 1;
        expect(way).toMatchObject({ status: 'rejected', reason: { code: 'monthStale' } });
      }
    }
    expect(outcomes.refused + outcomes.inside).toBe(12);
  }, 120_000);

  // The same with a raise: dated rows belong to no month, so their writers hold every month they reach.
  it('has a pay term racing it wholly inside, refused, or behind it', async () => {
    for (let round = 0; round < 8; round += 1) {
      const shop = await plantShop();
      const { fullMonth: month } = shop;
      const runId = await approved(shop);
      const raise = { employeeId: shop.ids.employee.get('marketer')!, from: '2026-09-01', basePay: '900', basis: 'addendum' as const, rowId: null, seenAt: null };
      const [edit, close] = await Promise.allSettled([
        recordPayTerm(shop.admin, raise),
        closeMonth(shop.owner, { month, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true }),
      ]);
      expect(close.status).toBe('fulfilled');
      if (edit.status === 'rejected') expect(edit.reason).toMatchObject({ code: 'monthApproved' });
      else expect(edit.value.closedMonths).toContain(month);
      expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 3, matching: 3, seal: { isSame: true } });
    }
  }, 120_000);

  it('notices an input that moved past the locks, and closes nothing', async () => {
    const shop = await plantShop();
    const runId = await approved(shop);
    await testDatabase().admin.query('UPDATE pay_terms SET base_pay_minor = base_pay_minor + 1 WHERE company_id = $1 AND employee_id = $2', [shop.companyId, shop.ids.employee.get('marketer')]);
    await expect(closeMonth(shop.owner, { month: shop.fullMonth, runId, operationId: newId(), password: shopPassword, isBeforeEnd: true }))
      .rejects.toMatchObject({ code: 'resultMoved', params: { count: 1 } });
    expect(await eventsOf(shop, shop.fullMonth)).not.toContain('closed');
  });
});

describe('a closed month', () => {
  it('refuses every way to write to it, by use case and by SQL with the runtime login', async () => {
    const shop = await plantShop();
    const { fullMonth: month, companyId } = shop;
    await closed(shop);
    const state = async () => JSON.stringify((await testDatabase().admin.query(
      `SELECT (SELECT json_agg(p ORDER BY employee_id) FROM payouts p WHERE company_id = $1 AND month = $2) AS payouts,
        (SELECT json_agg(l ORDER BY employee_id, line_key) FROM payout_lines l WHERE company_id = $1 AND month = $2) AS lines,
        (SELECT json_agg(f ORDER BY kpi_id, subject_id, revision) FROM facts f WHERE company_id = $1 AND month = $2) AS facts,
        (SELECT json_agg(f ORDER BY kpi_id, subject_id, revision) FROM plans f WHERE company_id = $1 AND month = $2) AS plans,
        (SELECT json_agg(m) FROM months m WHERE company_id = $1 AND month = $2) AS month,
        (SELECT json_agg(r ORDER BY id) FROM calculation_runs r WHERE company_id = $1 AND month = $2) AS runs`, [companyId, month])).rows);
    const before = await state();
    await expect(startCalculation(shop.finance, { month, kind: 'full' })).rejects.toMatchObject({ code: 'monthClosed' });
    await expect(enterFact(shop, { month, kpi: 'reviews', employee: 'marketer', value: '1' })).rejects.toMatchObject({ code: 'monthClosed' });
    await expect(withdrawApproval(shop.owner, { month, reason: 'too late' })).rejects.toMatchObject({ code: 'monthClosed' });
    await expect(rejectMonth(shop.owner, { month, reason: 'too late' })).rejects.toMatchObject({ code: 'monthClosed' });
    expect(await tryAttacks(shop, month)).toEqual({ refused: attacks.length, done: 0 });
    expect(await state()).toBe(before);
    // The control: on a month that is only calculated the same statements find their way, save those nobody is granted.
    await calculate(shop, '2026-08');
    expect((await tryAttacks(shop, '2026-08')).done).toBeGreaterThanOrEqual(8);
  });

  it('does not move when names, indicators, pay and schemes change afterwards', async () => {
    const shop = await plantShop();
    const { fullMonth: month, companyId } = shop;
    await closed(shop);
    const { admin } = testDatabase();
    await admin.query(`UPDATE employees SET name = name || ' renamed' WHERE company_id = $1`, [companyId]);
    await admin.query(`UPDATE kpis SET name = name || ' renamed', decimals = 0, changed_at = now() WHERE company_id = $1`, [companyId]);
    await admin.query(`UPDATE departments SET name = name || ' renamed' WHERE company_id = $1`, [companyId]);
    await admin.query('UPDATE pay_terms SET base_pay_minor = base_pay_minor * 2 WHERE company_id = $1', [companyId]);
    expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 3, matching: 3, seal: { isSame: true } });
  });

  // Attack: somebody with the owner's login switches the triggers off and helps themselves.
  it.each([
    ['hash', `UPDATE payouts SET result = replace(result, '27300', '27301')`],
    ['lines', 'UPDATE payout_lines SET amount_minor = amount_minor + 1'],
    ['lines', 'UPDATE payouts SET paid_minor = paid_minor + 1'],
    ['hash', `UPDATE payouts SET salt = reverse(salt)`],
  ])('shows a planted change: %s by %s', async (fault, sql) => {
    const shop = await plantShop();
    const { fullMonth: month } = shop;
    await closed(shop);
    await pastTriggers((client) =>
      client.query(`${sql} WHERE company_id = $1 AND month = $2 AND employee_id = $3${sql.includes('payout_lines') ? ` AND effect = 'paid'` : ''}`, [shop.companyId, month, shop.ids.employee.get('marketer')]));
    expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 3, matching: 2, faults: [{ name: 'Mira Holt', fault }] });
  });

  it('shows a removed person and a forged hash by the seal', async () => {
    const shop = await plantShop();
    const { fullMonth: month } = shop;
    await closed(shop);
    await pastTriggers((client) =>
      client.query('DELETE FROM payouts WHERE company_id = $1 AND month = $2 AND employee_id = $3', [shop.companyId, month, shop.ids.employee.get('seller')]));
    expect(await verifyMonth(shop.auditor, { month })).toMatchObject({ total: 2, matching: 2, seal: { isSame: false } });
    await expect(verifyMonth(shop.admin, { month })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
