// Attacks: read the log without the right; read another company's entries by filter or by id; read pay without leaving a trace.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { foundCompany, type TestCompany } from '@/lib/auth/testing/found-company';
import { activityQuery } from './activity-input';
import { listActivity } from './list-activity';
import { readActivityEntry } from './read-activity-entry';

async function write(company: TestCompany, entry: Partial<{ at: string; actorId: string; actorName: string; action: string; subjectType: string; subjectId: string; before: unknown; after: unknown }>) {
  const id = randomUUID();
  const { at = new Date().toISOString(), actorId = null, actorName = 'Lena', action = 'kpi.add', subjectType = 'kpi', subjectId = randomUUID(), before = null, after = null } = entry;
  await testDatabase().admin.query(
    `INSERT INTO audit_entries (company_id, id, at, actor_id, actor_name, action, subject_type, subject_id, before, after)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [company.companyId, id, at, actorId, actorName, action, subjectType, subjectId, before, after],
  );
  return id;
}

const ask = (query: Record<string, string> = {}) => activityQuery.parse(query);

describe('the activity log', () => {
  it('is read by owner, admin and auditor only', async () => {
    const company = await foundCompany();
    const entryId = await write(company, {});
    for (const role of ['owner', 'admin', 'auditor'] as const) {
      expect((await listActivity(await company.actorOf(await company.join([role])), ask())).entries).toHaveLength(1);
    }
    for (const role of ['manager', 'finance', 'employee'] as const) {
      const actor = await company.actorOf(await company.join([role]));
      await expect(listActivity(actor, ask())).rejects.toMatchObject({ code: 'forbidden' });
      await expect(readActivityEntry(actor, { entryId })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('shows pay only when an entry is opened, and that look is on record', async () => {
    const company = await foundCompany();
    const auditor = await company.actorOf(await company.join(['auditor']));
    const employeeId = await company.addEmployee('Tobias Kern');
    const entryId = await write(company, { action: 'payTerm.add', subjectType: 'employee', subjectId: employeeId, after: { basePayMinor: '8123456', basis: 'hire' } });
    const list = await listActivity(auditor, ask());
    expect(list.entries).toMatchObject([{ id: entryId, subjectName: 'Tobias Kern', hasHiddenPay: true }]);
    expect(JSON.stringify(list)).not.toContain('8123456');
    const opened = await readActivityEntry(auditor, { entryId });
    expect(opened.changes).toContainEqual({ path: ['basePayMinor'], before: null, after: '8123456', isHidden: false });
    expect(await company.audit('activity.readPay')).toMatchObject([{ subject_id: employeeId, after: { entryId } }]);
  });

  it('leaves out the reader’s own opened pages, unless asked; a file they took, and looks of others, stay', async () => {
    const company = await foundCompany();
    const auditor = await company.actorOf(await company.join(['auditor']));
    const own = { actorId: auditor.membershipId!, subjectType: 'month', subjectId: '2026-02' };
    const [opened, taken] = [await write(company, { ...own, action: 'month.readPeople' }), await write(company, { ...own, action: 'payroll.download' })];
    const theirs = await write(company, { action: 'month.read', subjectType: 'month', subjectId: '2026-02' });
    const idsOf = async (query: Record<string, string>) => new Set((await listActivity(auditor, ask(query))).entries.map((entry) => entry.id));
    expect(await idsOf({})).toEqual(new Set([taken, theirs]));
    expect(await idsOf({ kind: 'looks' })).toEqual(new Set([opened, taken, theirs]));
    expect(await idsOf({ kind: 'all' })).toEqual(new Set([opened, taken, theirs]));
    const admin = await company.actorOf(await company.join(['admin']));
    expect((await listActivity(admin, ask())).entries).toHaveLength(3);
  });

  it('calls a calculation by its time, and shows no id of what has no name', async () => {
    const company = await foundCompany();
    const owner = await company.actorOf(await company.join(['owner']));
    const [runId, lost] = [randomUUID(), randomUUID()];
    await testDatabase().admin.query('INSERT INTO months (company_id, month) VALUES ($1, $2)', [company.companyId, '2026-02']);
    await testDatabase().admin.query(
      `INSERT INTO calculation_runs (company_id, id, month, revision, kind, requested_at, snapshot_at) VALUES ($1, $2, '2026-02', 0, 'full', now(), '2026-03-01T11:02:00Z')`,
      [company.companyId, runId],
    );
    await write(company, { action: 'month.sent', subjectType: 'month', subjectId: '2026-02', before: { runId }, after: { sentBy: lost, cells: { [lost]: 'kept' } } });
    const [entry] = (await listActivity(owner, ask())).entries;
    expect(entry?.changes).toMatchObject([
      { path: ['runId'], before: null, after: '2026-03-01T11:02:00.000Z' },
      { path: ['cells'], before: null, after: 'kept' },
    ]);
    expect(JSON.stringify(entry?.changes)).not.toContain(lost);
  });

  it('knows nothing of another company, whatever is asked', async () => {
    const [company, other] = [await foundCompany(), await foundCompany()];
    const owner = await company.actorOf(await company.join(['owner']));
    const subjectId = await other.addEmployee('Foreign Marker');
    const entryId = await write(other, { actorName: 'Foreign Marker', subjectType: 'employee', subjectId });
    await write(company, { subjectType: 'employee', subjectId });
    const seen = await listActivity(owner, ask({ subject: subjectId }));
    expect(seen.entries).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('Foreign Marker');
    expect((await listActivity(owner, ask({ person: 'Foreign' }))).entries).toEqual([]);
    await expect(readActivityEntry(owner, { entryId })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is narrowed by kind, subject, person and civil dates of the company, and paged by key without a gap', async () => {
    const company = await foundCompany(); // lives in Moscow: its 2 March ends at 21:00 UTC
    const owner = await company.actorOf(await company.join(['owner']));
    const late = await write(company, { at: '2026-03-02T20:59:59Z', actorName: '100%_real' });
    const next = await write(company, { at: '2026-03-02T21:00:00Z', action: 'pay.read', subjectType: 'month', subjectId: '2026-02' });
    const idsOf = async (query: Record<string, string>) => (await listActivity(owner, ask(query))).entries.map((entry) => entry.id);
    expect(await idsOf({ from: '2026-03-02', to: '2026-03-02' })).toEqual([late]);
    expect(await idsOf({ from: '2026-03-03' })).toEqual([next]);
    expect(await idsOf({ person: '100%_' })).toEqual([late]);
    expect(await idsOf({ person: '%' })).toEqual([late]);
    expect(await idsOf({ type: 'month' })).toEqual([next]);
    expect(await idsOf({ kind: 'looks' })).toEqual([next]);
    expect(await idsOf({ kind: 'changes' })).toEqual([late]);
    expect(await idsOf({ type: 'nonsense', from: '2026-02-31', after: 'garbage', open: 'x' })).toEqual([next, late]);
    for (let index = 0; index < 118; index += 1) await write(company, { at: '2026-03-05T12:00:00Z' });
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: Awaited<ReturnType<typeof listActivity>> = await listActivity(owner, ask({ after }));
      seen.push(...page.entries.map((entry) => entry.id));
      after = page.pages.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  });
});
