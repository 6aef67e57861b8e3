// Attack: pay is moved under an approved month, twice from one day, over a change somebody else just made, or by
// somebody whose role does not allow it.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { addPerson } from './add-person';
import { changePerson } from './change-person';
import { addPersonSchema, recordAssignmentSchema, recordLeavingSchema, recordPayTermSchema, recordPlacementSchema } from './person-input';
import { recordAssignment } from './record-assignment';
import { recordLeaving } from './record-leaving';
import { recordPayTerm } from './record-pay-term';
import { recordPlacement } from './record-placement';
import { showPerson } from './show-person';
import { plantTwoDepartments, type TwoDepartments } from './testing/plant-two-departments';

const database = testDatabase();

const newcomer = (company: TwoDepartments, given: object = {}) => addPersonSchema.parse({
  name: 'Dora Lane', number: 'N-9', email: 'Dora@Lane.example', departmentId: company.ids.department.get('shop'), position: 'Seller',
  from: '2026-09-14', basePay: '64250.50', schemeId: company.ids.scheme.get('seller'), rolloutId: company.ids.rollout.get('main'), fromMonth: '2026-10', ...given,
});

describe('a new employee', () => {
  it('comes whole: person, place, pay and scheme, with one entry in the log', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const { id, closedMonths } = await addPerson(admin, newcomer(company));
    expect(closedMonths).toEqual([]);
    expect(await showPerson(admin, { employeeId: id })).toMatchObject({
      name: 'Dora Lane', number: 'N-9', email: 'dora@lane.example', state: 'working', login: 'none',
      placements: [{ from: '2026-09-14', department: 'North shop', position: 'Seller', isActive: true }],
      pay: { currency: 'RUB', digits: 2, terms: [{ from: '2026-09-14', basePayMinor: '6425050', basis: 'hire' }] },
      assignments: [{ fromMonth: '2026-10', scheme: 'Seller', rollout: 'Rollout' }],
    });
    expect(await company.audit('employee.add')).toMatchObject([{ subjectId: id, after: { basePayMinor: '6425050' } }]);
  });

  it('comes with a login where asked, whole or not at all', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const { id, invitation } = await addPerson(admin, newcomer(company, { isInvited: true }));
    expect(invitation).toMatchObject({ email: 'dora@lane.example', path: expect.stringContaining(company.companyId) as string });
    expect((await showPerson(admin, { employeeId: id })).login).toBe('invited');
    expect(JSON.stringify(await company.audit('employee.add')) + JSON.stringify(await company.audit('invitation.create'))).not.toContain(invitation?.path.split('/').at(-1));
    const [member] = await company.sql('SELECT u.email FROM users u JOIN memberships m ON m.user_id = u.id WHERE m.company_id = $1 AND u.email LIKE $2', [company.companyId, 'manager@%']);
    await expect(addPerson(admin, newcomer(company, { number: 'N-10', isInvited: true, email: member?.email }))).rejects.toMatchObject({ fields: { email: 'alreadyMember' } });
    expect(await company.sql('SELECT 1 FROM employees WHERE company_id = $1 AND number = $2', [company.companyId, 'N-10'])).toEqual([]);
  });

  it('is refused by field, and nothing of it stays', async () => {
    const company = await plantTwoDepartments();
    const other = await plantTwoDepartments();
    const admin = await company.actor('admin');
    await expect(addPerson(admin, newcomer(company, { number: 'N-1' }))).rejects.toMatchObject({ code: 'invalid', fields: { number: 'numberTaken' } });
    await expect(addPerson(admin, newcomer(company, { basePay: '1.005' }))).rejects.toMatchObject({ fields: { basePay: 'tooManyDigits' }, params: { digits: 2 } });
    await expect(addPerson(admin, newcomer(company, { departmentId: other.ids.department.get('shop') }))).rejects.toMatchObject({ code: 'notFound' });
    await expect(addPerson(admin, newcomer(company, { schemeId: other.ids.scheme.get('seller') }))).rejects.toMatchObject({ code: 'notFound' });
    for (const who of ['manager', 'payingManager', 'finance', 'auditor', 'employee'] as const) {
      await expect(addPerson(await company.actor(who), newcomer(company))).rejects.toMatchObject({ code: 'forbidden' });
    }
    expect(await company.sql('SELECT count(*)::int AS people FROM employees WHERE company_id = $1', [company.companyId])).toEqual([{ people: 3 }]);
  });

  it('is refused by field before it reaches the books', () => {
    const reasons = (given: object) => Object.fromEntries(
      (addPersonSchema.safeParse({ name: 'A', number: '1', departmentId: crypto.randomUUID(), position: 'B', from: '2026-02-28', basePay: '1', ...given }).error?.issues ?? [])
        .map((issue) => [issue.path.join('.'), issue.message]),
    );
    expect(reasons({})).toEqual({});
    expect(reasons({ from: '2026-02-30', name: ' ', basePay: '-1' })).toEqual({ from: 'dateImpossible', name: 'required', basePay: 'negativePay' });
    expect(reasons({ basePay: '1e308', email: 'nobody', from: '' })).toEqual({ basePay: 'malformed', email: 'email', from: 'required' });
    expect(reasons({ basePay: '1234567890123', departmentId: '' })).toMatchObject({ basePay: 'tooBig', departmentId: 'required' });
    expect(reasons({ basePay: '', from: '0001-01-01', number: undefined })).toEqual({ basePay: 'required', from: 'dateImpossible', number: 'required' });
    expect(reasons({ schemeId: crypto.randomUUID() })).toEqual({ fromMonth: 'required' });
    expect(reasons({ rolloutId: crypto.randomUUID() })).toEqual({ rolloutId: 'schemeFirst' });
    expect(reasons({ isInvited: true })).toEqual({ email: 'emailForLogin' });
  });
});

describe('what is dated', () => {
  it('changes pay from a day on, keeps the past and corrects only what was seen', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const employeeId = company.ids.employee.get('clara') ?? '';
    const raise = recordPayTermSchema.parse({ employeeId, from: '2026-11-01', basePay: '80000', basis: 'addendum' });
    await recordPayTerm(admin, raise);
    await expect(recordPayTerm(admin, raise)).rejects.toMatchObject({ code: 'invalid', fields: { from: 'alreadyFrom' } });
    const before = (await showPerson(admin, { employeeId })).pay?.terms[0];
    expect(before).toMatchObject({ from: '2026-11-01', basePayMinor: '8000000', basis: 'addendum' });
    const corrected = { ...raise, rowId: before?.id ?? null, seenAt: before?.recordedAt ?? null, basePay: '81000', from: '2026-11-16' };
    await recordPayTerm(admin, corrected);
    await expect(recordPayTerm(admin, { ...corrected, basePay: '1' })).rejects.toMatchObject({ code: 'changedByOther' });
    const terms = (await showPerson(admin, { employeeId })).pay?.terms;
    expect(terms).toMatchObject([{ from: '2026-11-16', basePayMinor: '8100000' }, { basePayMinor: '7333300', basis: 'hire' }]);
    expect(Date.parse(terms?.[0]?.recordedAt ?? '')).toBeGreaterThan(Date.parse(before?.recordedAt ?? ''));
    expect(await company.audit('payTerm.correct')).toMatchObject([{ before: { basePayMinor: '8000000' }, after: { basePayMinor: '8100000' } }]);
    const anna = company.ids.employee.get('anna') ?? '';
    await expect(recordPayTerm(admin, { ...corrected, employeeId: anna, seenAt: terms?.[0]?.recordedAt ?? null })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('leaves closed months as they were paid and waits for an approval to be withdrawn', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const employeeId = company.ids.employee.get('clara') ?? '';
    const set = (month: string, status: string) => company.sql(
      `INSERT INTO months (company_id, month, status) VALUES ($1, $2, $3::"MonthStatus") ON CONFLICT (company_id, month) DO UPDATE SET status = excluded.status`, [company.companyId, month, status]);
    await set('2026-08', 'closed');
    await set('2026-09', 'closed');
    await set('2026-10', 'approved');
    const term = recordPayTermSchema.parse({ employeeId, from: '2026-09-01', basePay: '80000', basis: 'article74' });
    await expect(recordPayTerm(admin, term)).rejects.toMatchObject({ code: 'monthApproved', params: { month: '2026-10' } });
    await expect(addPerson(admin, newcomer(company))).rejects.toMatchObject({ code: 'monthApproved' });
    await recordPayTerm(admin, { ...term, from: '2026-11-01' });
    await set('2026-10', 'open');
    expect(await recordPayTerm(admin, term)).toMatchObject({ closedMonths: ['2026-09'] });
  });

  it('is recorded once when two people record it at the same moment', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const term = recordPayTermSchema.parse({ employeeId: company.ids.employee.get('clara'), from: '2026-11-01', basePay: '80000', basis: 'addendum' });
    const outcomes = await Promise.allSettled([recordPayTerm(admin, term), recordPayTerm(admin, { ...term, basePay: '90000' })]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await company.audit('payTerm.add')).toHaveLength(1);
  });

  it('waits for an approval in flight and is then refused', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const finance = await database.admin.connect();
    await finance.query('BEGIN');
    await finance.query(`UPDATE months SET status = 'approved' WHERE company_id = $1 AND month = '2026-10'`, [company.companyId]);
    const change = recordPayTerm(admin, recordPayTermSchema.parse({ employeeId: company.ids.employee.get('clara'), from: '2026-10-01', basePay: '1', basis: 'hire' }));
    const refusal = expect(change).rejects.toMatchObject({ code: 'monthApproved' });
    await expect.poll(() => company.sql(`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`), { timeout: 20_000 }).toEqual([{ waiting: 1 }]);
    await finance.query('COMMIT');
    finance.release();
    await refusal;
  });

  it('moves people between departments and lets them leave and come back', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const employeeId = company.ids.employee.get('clara') ?? '';
    const south = company.ids.department.get('south') ?? '';
    await recordPlacement(admin, recordPlacementSchema.parse({ employeeId, from: '2026-06-01', departmentId: company.ids.department.get('shop'), position: 'Senior seller' }));
    expect((await showPerson(await company.actor('manager'), { employeeId })).placements[0]).toMatchObject({ department: 'North shop', standing: 'now' });
    const leaving = recordLeavingSchema.parse({ employeeId, lastDay: '2026-08-31' });
    await expect(recordLeaving(admin, { ...leaving, lastDay: '2026-05-31' })).rejects.toMatchObject({ fields: { lastDay: 'laterPlacement' } });
    await expect(recordLeaving(admin, { ...leaving, lastDay: '2001-01-01' })).rejects.toMatchObject({ fields: { lastDay: 'notAtWorkThen' } });
    await recordLeaving(admin, leaving);
    await expect(recordLeaving(admin, { ...leaving, lastDay: '2026-09-15' })).rejects.toMatchObject({ fields: { lastDay: 'notAtWorkThen' } });
    const gone = await showPerson(admin, { employeeId });
    expect([gone.state, gone.placements[0]]).toMatchObject(['left', { from: '2026-09-01', isActive: false, department: 'North shop' }]);
    await expect(showPerson(await company.actor('manager'), { employeeId })).rejects.toMatchObject({ code: 'notFound' });
    const row = gone.placements[0];
    await recordLeaving(admin, { ...leaving, lastDay: '2026-09-10', rowId: row?.id ?? null, seenAt: row?.recordedAt ?? null });
    await recordPlacement(admin, recordPlacementSchema.parse({ employeeId, from: '2026-10-05', departmentId: south, position: 'Seller' }));
    expect(await showPerson(admin, { employeeId })).toMatchObject({ state: 'working', placements: [{ from: '2026-10-05' }, { from: '2026-09-11', isActive: false }, {}, {}] });
  });

  it('puts people under schemes from a month on, and out of them', async () => {
    const company = await plantTwoDepartments();
    const other = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const employeeId = company.ids.employee.get('clara') ?? '';
    const input = recordAssignmentSchema.parse({ employeeId, fromMonth: '2026-10', schemeId: company.ids.scheme.get('seller'), rolloutId: '' });
    await recordAssignment(admin, input);
    await expect(recordAssignment(admin, input)).rejects.toMatchObject({ fields: { fromMonth: 'alreadyFrom' } });
    await recordAssignment(admin, { ...input, fromMonth: '2026-11', schemeId: null });
    expect((await showPerson(admin, { employeeId })).assignments).toMatchObject([{ fromMonth: '2026-11', scheme: null }, { fromMonth: '2026-10', scheme: 'Seller', rollout: null }]);
    await expect(recordAssignment(admin, { ...input, fromMonth: '2026-12', rolloutId: other.ids.rollout.get('main') ?? null })).rejects.toMatchObject({ code: 'notFound' });
    expect(recordAssignmentSchema.safeParse({ employeeId, fromMonth: '2026-13', schemeId: '' }).error?.issues[0]?.message).toBe('monthImpossible');
  });

  it('is recorded by nobody but those who edit people, and never in another company', async () => {
    const company = await plantTwoDepartments();
    const other = await plantTwoDepartments();
    const abroad = { employeeId: company.ids.employee.get('clara') ?? '' };
    const writes = [
      (who: Awaited<ReturnType<typeof other.actor>>) => recordPayTerm(who, recordPayTermSchema.parse({ ...abroad, from: '2026-11-01', basePay: '1', basis: 'hire' })),
      (who: Awaited<ReturnType<typeof other.actor>>) => recordPlacement(who, recordPlacementSchema.parse({ ...abroad, from: '2026-11-01', departmentId: other.ids.department.get('shop'), position: 'x' })),
      (who: Awaited<ReturnType<typeof other.actor>>) => recordLeaving(who, recordLeavingSchema.parse({ ...abroad, lastDay: '2026-11-01' })),
      (who: Awaited<ReturnType<typeof other.actor>>) => recordAssignment(who, recordAssignmentSchema.parse({ ...abroad, fromMonth: '2026-11', schemeId: null })),
      (who: Awaited<ReturnType<typeof other.actor>>) => changePerson(who, { ...abroad, name: 'Ours', number: '1', email: null, seenName: 'Clara Stone', seenNumber: 'S-1', seenEmail: null }),
    ];
    for (const write of writes) {
      await expect(write(await other.actor('admin'))).rejects.toMatchObject({ code: 'notFound' });
      for (const who of ['manager', 'payingManager', 'finance', 'auditor', 'employee'] as const) {
        await expect(write(await company.actor(who))).rejects.toMatchObject({ code: 'forbidden' });
      }
    }
  });

  it('renames a person unless the number is taken or somebody was faster', async () => {
    const company = await plantTwoDepartments();
    const admin = await company.actor('admin');
    const seen = { employeeId: company.ids.employee.get('clara') ?? '', seenName: 'Clara Stone', seenNumber: 'S-1', seenEmail: null };
    await expect(changePerson(admin, { ...seen, name: 'Clara Stone', number: 'N-1', email: null })).rejects.toMatchObject({ fields: { number: 'numberTaken' } });
    await changePerson(admin, { ...seen, name: 'Clara Brook', number: 'S-1', email: 'clara@brook.example' });
    await expect(changePerson(admin, { ...seen, name: 'Clara Rock', number: 'S-1', email: null })).rejects.toMatchObject({ code: 'changedByOther' });
    expect(await company.audit('employee.change')).toMatchObject([{ before: { name: 'Clara Stone' }, after: { name: 'Clara Brook' } }]);
  });
});
