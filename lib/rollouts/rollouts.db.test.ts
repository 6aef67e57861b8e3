import { describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/system-actor';
import { inCompany, inCompanyReading } from '@/lib/db/in-company';
import { testDatabase } from '@/lib/db/testing/test-database';
import { plantCompanyOf, type CompanyOfTest } from '@/lib/schemes/testing/plant-company-of';
import { dubok } from '@/prisma/scenarios/dubok';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { addStage } from './add-stage';
import { changeStage } from './change-stage';
import { compareShadowMonth } from './compare-shadow-month';
import { createRollout } from './create-rollout';
import { listRolloutPeople } from './list-rollout-people';
import { listRollouts } from './list-rollouts';
import { loadStagesInForce } from './load-stages-in-force';
import { openRollout } from './open-rollout';
import { removeStage } from './remove-stage';
import { addStageSchema } from './rollout-input';
import { rolloutOptions } from './rollout-options';

const mainOf = (company: CompanyOfTest) => company.ids.rollout.get('main')!;
const stage = (fromMonth: string, fixedShare = '0.8', isShadow = false) => ({ fromMonth, fixedShare, isShadow });

describe('stages', () => {
  it('each month finds the stage that began last: two shadow months, 90/10, 80/20, 70/30', async () => {
    const factory = await plantCompanyOf(dubok);
    const admin = await factory.as('admin');
    const inForce = (month: string) => inCompanyReading(admin, async ({ db }) => {
      const found = (await loadStagesInForce(db, factory.companyId, month)).get(mainOf(factory));
      return found && `${found.fixedShare}${found.isShadow ? ' shadow' : ''}`;
    });
    expect(await Promise.all(['2026-03', '2026-04', '2026-05', '2026-06', '2026-11', '2027-02', '2028-01'].map(inForce)))
      .toEqual([undefined, '0.9 shadow', '0.9 shadow', '0.9', '0.8', '0.7', '0.7']);
    expect(await rolloutOptions(admin)).toEqual([{ value: mainOf(factory), label: 'Переход на оплату по результату', startsFrom: '2026-04' }]);
  });

  it('are added, changed and taken away while no closed or approved month has used them', async () => {
    const factory = await plantCompanyOf(dubok);
    const admin = await factory.as('admin');
    const { rolloutId } = await createRollout(admin, { name: 'Второй переход' });
    await addStage(admin, { rolloutId, ...stage('2026-11', '0.9', true) });
    await addStage(admin, { rolloutId, ...stage('2027-01', '0.9') });
    await expect(addStage(admin, { rolloutId, ...stage('2027-01') })).rejects.toMatchObject({ fields: { fromMonth: 'stageTaken' } });
    const [first, second] = (await openRollout(admin, { rolloutId })).stages;
    const change = { rolloutId, stageId: second!.id, was: stage('2027-01', '0.9') };
    await changeStage(admin, { ...change, ...stage('2027-02', '0.85') });
    await expect(changeStage(admin, { ...change, ...stage('2027-03') })).rejects.toMatchObject({ code: 'changedByOther' });
    await expect(changeStage(admin, { ...change, was: stage('2027-02', '0.85'), ...stage('2026-11') })).rejects.toMatchObject({ fields: { fromMonth: 'stageTaken' } });
    await removeStage(admin, { rolloutId, stageId: first!.id });
    expect((await openRollout(admin, { rolloutId })).stages).toMatchObject([{ fromMonth: '2027-02', fixedShare: '0.85', isShadow: false, isLocked: false }]);
    expect(await factory.auditOf(rolloutId)).toEqual(['rollout.create', 'rollout.addStage', 'rollout.addStage', 'rollout.changeStage', 'rollout.removeStage']);
  });

  it('stay where they are once a closed or approved month has used them', async () => {
    const factory = await plantCompanyOf(dubok);
    const admin = await factory.as('admin');
    const rolloutId = mainOf(factory);
    await factory.setMonth('2026-05', 'closed');
    await factory.setMonth('2026-06', 'approved');
    const { stages, earliestMonth } = await openRollout(admin, { rolloutId });
    expect(stages.map((each) => [each.fromMonth, each.isLocked])).toEqual([['2026-04', true], ['2026-06', true], ['2026-11', false], ['2027-02', false]]);
    expect(earliestMonth).toBe('2026-07');
    const tooEarly = { fields: { fromMonth: 'monthTooEarly' }, params: { month: '2026-07' } };
    await expect(addStage(admin, { rolloutId, ...stage('2026-05') })).rejects.toMatchObject(tooEarly);
    await expect(removeStage(admin, { rolloutId, stageId: stages[1]!.id })).rejects.toMatchObject(tooEarly);
    const [, , next] = stages;
    await expect(changeStage(admin, { rolloutId, stageId: next!.id, was: stage('2026-11'), ...stage('2026-06') })).rejects.toMatchObject(tooEarly);
    await expect(changeStage(admin, { rolloutId, stageId: stages[0]!.id, was: stage('2026-04', '0.9', true), ...stage('2026-09') })).rejects.toMatchObject(tooEarly);
    await addStage(admin, { rolloutId, ...stage('2026-07', '0.85') });
  });

  it('take a share from 0 to 1, six decimals at most, and nothing else', () => {
    const reads = (fixedShare: string) => addStageSchema.safeParse({ rolloutId: 'r', fromMonth: '2026-11', fixedShare, isShadow: 'false' }).success;
    for (const good of ['0', '1', '0.9', '0.123456', '1.0']) expect(reads(good)).toBe(true);
    for (const bad of ['', '1.1', '-0.1', '90', '0.1234567', '1e-1', 'x']) expect(reads(bad)).toBe(false);
  });
});

/** A calculated shadow month as the books hold it: what was paid, and what the scheme would have paid. */
async function plantShadowMonth(factory: CompanyOfTest, month: string, rows: { employee: string; beforeMinor: bigint; wouldMinor: bigint; isProblem?: boolean }[]) {
  const { companyId } = factory;
  await inCompany(await systemActor(companyId, 'test'), async ({ db }) => {
    await db.month.upsert({ where: { companyId_month: { companyId, month } }, create: { companyId, month, status: 'calculated' }, update: {} });
    const run = await db.calculationRun.create({ data: { companyId, month, revision: 1, kind: 'full', status: 'done' } });
    for (const { employee, beforeMinor, wouldMinor, isProblem = false } of rows) {
      const employeeId = factory.ids.employee.get(employee)!;
      const assignment = await db.schemeAssignment.findFirstOrThrow({ where: { employeeId } });
      const version = await db.schemeVersion.findFirstOrThrow({ where: { schemeId: assignment.schemeId! } });
      const placement = await db.placement.findFirstOrThrow({ where: { employeeId } });
      await db.payout.create({ data: {
        companyId, month, revision: 1, employeeId, assignmentId: assignment.id, runId: run.id, departmentId: placement.departmentId, position: placement.position,
        schemeVersionId: version.id, status: isProblem ? 'problem' : 'ok', indexValue: isProblem ? null : '1.1', fixedShare: '0.9', isShadow: true,
        referenceMinor: isProblem ? 0n : beforeMinor, shownMinor: isProblem ? 0n : wouldMinor, input: '{}', result: '{}', salt: '', hash: '',
      } });
    }
  });
}

describe('would have earned', () => {
  it('holds the shown lines of a shadow month against what it paid, person by person and in total', async () => {
    const factory = await plantCompanyOf(dubok);
    const [one, two, three] = dubok.employees.filter((person) => person.scheme).map((person) => person.key);
    await plantShadowMonth(factory, '2026-04', [
      { employee: one!, beforeMinor: 6_000_000n, wouldMinor: 6_060_000n },
      { employee: two!, beforeMinor: 5_000_000n, wouldMinor: 4_900_000n },
      { employee: three!, beforeMinor: 0n, wouldMinor: 0n, isProblem: true },
    ]);
    const finance = await factory.as('finance');
    const rolloutId = mainOf(factory);
    expect((await openRollout(finance, { rolloutId })).shadowMonths).toEqual(['2026-04']);
    const view = await compareShadowMonth(finance, { rolloutId, month: '2026-04' });
    expect(view.totals).toEqual({ people: 3, problems: 1, beforeMinor: '11000000', wouldMinor: '10960000', differenceMinor: '-40000', gain: 1, lose: 1 });
    expect(view.people.map((person) => person.amounts?.differenceMinor).sort()).toEqual(['-100000', '60000', undefined]);
    expect(view.pages).toEqual({ previous: null, next: null });
    const { rows } = await testDatabase().admin.query('SELECT action, actor_name FROM audit_entries WHERE company_id = $1 AND subject_id = $2', [factory.companyId, rolloutId]);
    expect(rows).toEqual([{ action: 'rollout.readShadowMonth', actor_name: 'Нина Зимина' }]);
  });

  it('is shown to nobody without the right to see pay, and to nobody of another company', async () => {
    const [factory, shop] = [await plantCompanyOf(dubok), await plantCompanyOf(kotelok)];
    const rolloutId = mainOf(factory);
    for (const login of ['manager', 'employee']) {
      const actor = await factory.as(login);
      await expect(compareShadowMonth(actor, { rolloutId, month: '2026-04' })).rejects.toMatchObject({ code: 'forbidden' });
      await expect(listRollouts(actor)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(listRolloutPeople(actor, { rolloutId })).rejects.toMatchObject({ code: 'forbidden' });
    }
    const foreign = await shop.as('admin');
    await expect(compareShadowMonth(foreign, { rolloutId, month: '2026-04' })).rejects.toMatchObject({ code: 'notFound' });
    await expect(openRollout(foreign, { rolloutId })).rejects.toMatchObject({ code: 'notFound' });
    await expect(listRolloutPeople(foreign, { rolloutId })).rejects.toMatchObject({ code: 'notFound' });
    await expect(addStage(foreign, { rolloutId, ...stage('2027-05') })).rejects.toMatchObject({ code: 'notFound' });
    await expect(addStage(await factory.as('finance'), { rolloutId, ...stage('2027-05') })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('the people of a rollout come by name, with the stage and their number on the list', async () => {
    const factory = await plantCompanyOf(dubok);
    const admin = await factory.as('admin');
    const { people } = await listRolloutPeople(admin, { rolloutId: mainOf(factory) });
    const assigned = dubok.employees.filter((person) => person.scheme);
    expect(people.map((person) => person.number).sort()).toEqual(assigned.map((person) => person.number).sort());
    const { rollouts } = await listRollouts(admin);
    expect(rollouts).toMatchObject([{ peopleCount: assigned.length, next: { fromMonth: '2027-02' } }]);
    const [first] = people;
    const rest = await listRolloutPeople(admin, { rolloutId: mainOf(factory), after: JSON.stringify([first!.name, first!.id]) });
    expect(rest.people).toEqual(people.slice(1));
  });
});
