// What good practice asks of a KPI: it speaks in the remarks on a scheme and moves no month.
import { describe, expect, it } from 'vitest';
import { changeKpi } from '@/lib/catalogue/change-kpi';
import { changeKpiSchema } from '@/lib/catalogue/kpi-input';
import { showKpi } from '@/lib/catalogue/show-kpi';
import type { Db } from '@/lib/db/in-company';
import { inCompanyReading } from '@/lib/db/in-company';
import { buildComponent, buildItem, lintScheme } from '@/lib/kpi';
import { plantTwoDepartments } from '@/lib/people/testing/plant-two-departments';
import { loadKpiChoices } from '@/lib/schemes/load-kpi-choices';
import { loadRunKpis } from './load-rules';

describe('the answers of a KPI', () => {
  it('keeps what good practice asks: not asked, asked and unanswered, answered; into the log and before the scheme’s judge', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const admin = await actor('admin');
    const kpiId = ids.kpi.get('sales') ?? '';
    const { kpi } = await showKpi(admin, { kpiId });
    expect(kpi).toMatchObject({ yields: null, action: null, budget: null, additive: true });
    const remarksOf = async () => {
      const kpis = await inCompanyReading(admin, ({ db }: { db: Db }) => loadKpiChoices(db));
      const scorecard = [buildItem({ key: 'sales', kpi: 'sales', scope: 'person', weight: '1', rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' })];
      const variable = buildComponent({ form: 'variable-by-index', key: 'v', name: 'V', effect: 'paid', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
      return lintScheme({ format: 1, scorecard, components: [variable], settings: { fixedShare: '0.7' } }, kpis).map(({ code }) => code);
    };
    // One lagging KPI alone; of what nobody was asked, nothing is said.
    const always = ['only-lagging', 'few-kpis'];
    expect(await remarksOf()).toEqual(always);
    const { id: _id, isArchived: _archived, changedAt: seenAt, ...same } = kpi;
    // As the form sends it: what is left empty is an answer.
    const asked = changeKpiSchema.parse({ ...same, decimals: String(same.decimals), unitLabel: '', formula: '', yields: 'attention', action: '  ', budget: '', kpiId, seenAt });
    await changeKpi(admin, asked);
    const now = (await showKpi(admin, { kpiId })).kpi;
    expect(now).toMatchObject({ yields: 'attention', action: '', budget: '', additive: true });
    expect(await remarksOf()).toEqual(['clicks-alone', ...always, 'no-action', 'no-budget']);
    await changeKpi(admin, changeKpiSchema.parse({ ...asked, unitLabel: '', yields: 'unknown', action: 'Call back', budget: 'none is needed', kpiId, seenAt: now.changedAt }));
    expect(await remarksOf()).toEqual(always);
    expect((await audit('kpi.change')).at(-1)).toMatchObject({
      before: { yields: 'attention', action: '', budget: '' }, after: { yields: null, action: 'Call back', budget: 'none is needed', additive: true },
    });
    expect((await showKpi(await actor('auditor'), { kpiId })).kpi).toMatchObject({ action: 'Call back' });
  });

  it('changes no month by an answer, and fixes whether months sum once a scheme is published', async () => {
    const { actor, ids } = await plantTwoDepartments();
    const admin = await actor('admin');
    const kept = () => inCompanyReading(admin, ({ db }: { db: Db }) => loadRunKpis(db)).then((kpis) => JSON.stringify(kpis));
    const change = async (code: string, over: object) => {
      const kpiId = ids.kpi.get(code) ?? '';
      const { id: _id, isArchived: _archived, changedAt: seenAt, ...same } = (await showKpi(admin, { kpiId })).kpi;
      return changeKpi(admin, { ...same, ...over, kpiId, seenAt });
    };
    const before = await kept();
    await change('sales', { yields: 'action', action: 'Call back', budget: 'none is needed' });
    expect(await kept()).toBe(before);
    await expect(change('sales', { additive: false })).rejects.toMatchObject({ fields: { additive: 'kpiPublished' } });
    await change('visits', { additive: false });
    expect(JSON.parse(await kept())).toEqual((JSON.parse(before) as { code: string }[]).map((kpi) => (kpi.code === 'visits' ? { ...kpi, additive: false } : kpi)));
  });
});
