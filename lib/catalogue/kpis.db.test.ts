// Attack: what a published scheme promised is changed under it, by editing the KPI it names.
import { describe, expect, it } from 'vitest';
import type { Db } from '@/lib/db/in-company';
import { inCompanyReading } from '@/lib/db/in-company';
import { plantTwoDepartments } from '@/lib/people/testing/plant-two-departments';
import { addKpi } from './add-kpi';
import { archiveKpi } from './archive-kpi';
import { changeKpi } from './change-kpi';
import { addKpiSchema } from './kpi-input';
import { kpiListSchema } from './kpi-list-input';
import { listKpis } from './list-kpis';
import { loadKpiDefs } from './load-kpi-defs';
import { showKpi } from './show-kpi';

const all = kpiListSchema.parse({});
const given = { name: 'Bot share', code: 'bot_share', unit: 'percent', decimals: '2', direction: 'lower', kind: 'process', timing: 'leading', scope: 'department' };

describe('the catalogue', () => {
  it('is listed, searched and says which schemes use a KPI to those who see schemes', async () => {
    const { actor } = await plantTwoDepartments();
    const { kpis, total } = await listKpis(await actor('finance'), all);
    expect(total).toBe(3);
    expect(kpis.map((kpi) => [kpi.code, kpi.uses.map((use) => [use.scheme, use.isPublished])])).toEqual([
      ['returns', [['Seller', true]]], ['sales', [['Seller', true]]], ['visits', []],
    ]);
    const manager = await listKpis(await actor('manager'), { ...all, search: 'VISIT' });
    expect(manager).toMatchObject({ total: 1, mayEdit: false, maySeeUses: false });
    expect((await listKpis(await actor('manager'), all)).kpis.flatMap((kpi) => kpi.uses)).toEqual([]);
    await expect(listKpis(await actor('employee'), all)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('grows, with a code nobody else has', async () => {
    const { actor, audit } = await plantTwoDepartments();
    const admin = await actor('admin');
    const { id } = await addKpi(admin, addKpiSchema.parse(given));
    expect((await showKpi(admin, { kpiId: id })).kpi).toMatchObject({ code: 'bot_share', decimals: 2, scope: 'department', isArchived: false });
    expect(await audit('kpi.add')).toMatchObject([{ subjectId: id, after: { code: 'bot_share' } }]);
    await expect(addKpi(admin, addKpiSchema.parse(given))).rejects.toMatchObject({ code: 'invalid', fields: { code: 'kpiCodeTaken' } });
    for (const who of ['manager', 'finance', 'auditor', 'employee'] as const) {
      await expect(addKpi(await actor(who), addKpiSchema.parse(given))).rejects.toMatchObject({ code: 'forbidden' });
    }
    const other = await plantTwoDepartments();
    await expect(showKpi(await other.actor('admin'), { kpiId: id })).rejects.toMatchObject({ code: 'notFound' });
    await expect(archiveKpi(await other.actor('admin'), { kpiId: id, isArchived: true })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('refuses bad input by field', () => {
    const reasons = (change: object) => Object.fromEntries(
      (addKpiSchema.safeParse({ ...given, ...change }).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]),
    );
    expect(reasons({})).toEqual({});
    expect(reasons({ name: '', code: 'Доля', decimals: '7', unit: '' })).toEqual({ name: 'required', code: 'kpiCodeShape', decimals: 'tooBig', unit: 'required' });
    expect(reasons({ unit: 'other' })).toEqual({ unitLabel: 'unitLabelMissing' });
    expect(reasons({ decimals: '1.5' })).toEqual({ decimals: 'malformed' });
  });

  it('keeps what a published scheme promised: unit, direction, scope and code, and lets the rest change', async () => {
    const { actor, ids, audit, sql, companyId } = await plantTwoDepartments();
    const admin = await actor('admin');
    const kpiId = ids.kpi.get('returns') ?? '';
    const { kpi } = await showKpi(admin, { kpiId });
    const { id: _id, isArchived: _archived, changedAt: seenAt, ...same } = kpi;
    await expect(changeKpi(admin, { ...same, unit: 'money', direction: 'higher', scope: 'company', code: 'refunds', kpiId, seenAt })).rejects.toMatchObject({
      code: 'invalid', fields: { unit: 'kpiPublished', direction: 'kpiPublished', scope: 'kpiPublished', code: 'kpiCodeUsed' }, params: { schemes: 'Seller' },
    });
    await changeKpi(admin, { ...same, name: 'Returned goods', decimals: 1, kpiId, seenAt });
    await expect(changeKpi(admin, { ...same, name: 'Lost', kpiId, seenAt })).rejects.toMatchObject({ code: 'changedByOther' });
    const now = (await showKpi(admin, { kpiId })).kpi;
    expect([now.name, now.changedAt > seenAt]).toEqual(['Returned goods', true]);
    expect(await audit('kpi.change')).toMatchObject([{ before: { name: 'The returns' }, after: { name: 'Returned goods' } }]);
    await sql(`UPDATE months SET status = 'approved' WHERE company_id = $1 AND month = '2026-10'`, [companyId]);
    await expect(changeKpi(admin, { ...same, kpiId, seenAt: now.changedAt })).rejects.toMatchObject({ code: 'monthApproved' });
    await expect(changeKpi(await actor('manager'), { ...same, kpiId, seenAt })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('keeps what entered values measure, and frees a KPI that nothing depends on', async () => {
    const { actor, ids } = await plantTwoDepartments();
    const admin = await actor('admin');
    const kpiId = ids.kpi.get('visits') ?? '';
    const { kpi, hasValues } = await showKpi(admin, { kpiId });
    expect(hasValues).toBe(true);
    const { id: _id, isArchived: _archived, changedAt: seenAt, ...same } = kpi;
    await expect(changeKpi(admin, { ...same, unit: 'money', scope: 'company', code: 'calls', kpiId, seenAt }))
      .rejects.toMatchObject({ fields: { unit: 'kpiHasValues', scope: 'kpiHasValues', code: 'kpiHasValues' } });
    await changeKpi(admin, { ...same, direction: 'lower', kpiId, seenAt });
    const { id } = await addKpi(admin, addKpiSchema.parse(given));
    const fresh = (await showKpi(admin, { kpiId: id })).kpi;
    await changeKpi(admin, { ...addKpiSchema.parse({ ...given, code: 'bots', unit: 'ratio', scope: 'person' }), kpiId: id, seenAt: fresh.changedAt });
    expect((await showKpi(admin, { kpiId: id })).kpi).toMatchObject({ code: 'bots', unit: 'ratio', scope: 'person' });
  });

  it.each<[string, string, string]>([
    ['sales / 0', 'is wrong at character 7: it divides by what is always zero', 'символ 7: здесь деление на то, что всегда равно нулю'],
    ['sales / (visits - visits)', 'character 7', 'символ 7'],
    ['100 * nope', 'is wrong at character 7: the catalogue has no KPI nope', 'символ 7: в каталоге нет показателя nope'],
    ['sales visits', 'is wrong at character 7: visits does not belong here', 'символ 7: здесь не место visits'],
  ])('refuses the formula %s in the language of whoever typed it, with its place and no path of documents', async (formula, en, ru) => {
    const { actor } = await plantTwoDepartments();
    const admin = await actor('admin');
    const asked = { ...addKpiSchema.parse(given), unit: 'ratio' as const, formula };
    for (const [lang, words] of [['en', en], ['ru', ru]] as const) {
      const error: unknown = await addKpi(admin, asked, lang).catch((refused: unknown) => refused);
      expect(error).toMatchObject({ code: 'invalid', fields: { formula: expect.stringContaining(words) as string } });
      expect(JSON.stringify(error)).not.toContain('$.');
    }
    const { id } = await addKpi(admin, { ...asked, formula: 'sales / visits' }, 'en');
    const { changedAt: seenAt } = (await showKpi(admin, { kpiId: id })).kpi;
    await expect(changeKpi(admin, { ...asked, kpiId: id, seenAt }, 'ru')).rejects.toMatchObject({ fields: { formula: expect.stringContaining(ru) as string } });
  });

  it('is put away and brought back, never lost to the engine', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const admin = await actor('admin');
    const kpiId = ids.kpi.get('sales') ?? '';
    await archiveKpi(admin, { kpiId, isArchived: true });
    await archiveKpi(admin, { kpiId, isArchived: true });
    expect((await listKpis(admin, all)).kpis.map((kpi) => kpi.code)).toEqual(['returns', 'visits']);
    expect((await listKpis(admin, { ...all, state: 'archived' })).kpis.map((kpi) => kpi.code)).toEqual(['sales']);
    const defs = await inCompanyReading(admin, ({ db }: { db: Db }) => loadKpiDefs(db));
    expect(defs.map((def) => [def.code, def.isArchived])).toEqual([['returns', false], ['sales', true], ['visits', false]]);
    await archiveKpi(admin, { kpiId, isArchived: false });
    expect([(await audit('kpi.archive')).length, (await audit('kpi.restore')).length]).toEqual([1, 1]);
  });
});
