// Good practice is remarked where the catalogue knows enough to say so, and not where it does not.
import { describe, expect, it } from 'vitest';
import { kpi, line } from '../golden/support';
import { buildItem, describeRemark, lintScheme, remarkCodes, schemeTemplates } from '../index';
import type { KpiDef, Remark } from '../index';

const variable = line({ form: 'variable-by-index', key: 'v', fullFrom: null, growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const row = (code: string, weight: string) =>
  buildItem({ key: code, kpi: code, scope: 'person', weight, rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' });
const codesOf = (count: number) => Array.from({ length: count }, (_, i) => `k${i + 1}`);
const docOf = (codes: readonly string[], weights = codes.map(() => `1/${codes.length}`)) => ({
  format: 1,
  scorecard: codes.map((code, i) => row(code, weights[i] ?? '0')),
  components: [variable],
  settings: { fixedShare: '0' },
});
const four = codesOf(4);
const found = (codes: readonly string[], over: Partial<KpiDef> | ((code: string) => Partial<KpiDef>) = {}) =>
  lintScheme(
    docOf(codes),
    codes.map((code) => kpi(code, typeof over === 'function' ? over(code) : over)),
  );
const short = (remarks: readonly Remark[]) => remarks.map(({ code, severity }) => `${severity}: ${code}`);

describe('number of KPIs', () => {
  it.each([
    [1, ['remark: few-kpis']],
    [2, ['remark: few-kpis']],
    [3, []],
    [5, []],
    [8, []],
    [9, ['warning: too-many-kpis']],
  ])('%s: %j', (count, expected) => expect(short(found(codesOf(count)))).toEqual(expected));

  it('one KPI in several places counts once, a plan or a condition over lines does not', () => {
    const fact = { kind: 'measure', kpi: 'k1', take: 'fact' };
    const gate = {
      key: 'g',
      name: 'G',
      if: { is: 'compare', left: { ...fact, kpi: 'k9' }, op: '<', right: { ...fact, kpi: 'k8', take: 'plan' } },
      effect: { then: 'zero' },
      components: ['v'],
    };
    const doc = {
      ...docOf(four),
      gates: [gate],
      components: [variable, { ...variable, key: 'w', amount: { kind: 'combine', op: 'product', parts: [{ kind: 'money', amount: '1' }, fact] } }],
    };
    expect(
      lintScheme(
        doc,
        codesOf(9).map((code) => kpi(code)),
      ),
    ).toEqual([]);
    expect(
      lintScheme(
        { ...doc, scorecard: docOf(codesOf(9)).scorecard },
        codesOf(9).map((code) => kpi(code)),
      )[0]?.params,
    ).toMatchObject({ count: '9', most: '8' });
  });
});

describe('what is measured', () => {
  it('clicks alone', () => {
    expect(short(found(four, { yields: 'attention' }))).toEqual(['warning: clicks-alone']);
    expect(found(four, (code) => ({ yields: code === 'k1' ? 'action' : 'attention' }))).toEqual([]);
    // one KPI does not say: it may well be the useful action
    expect(found(four, (code) => (code === 'k1' ? {} : { yields: 'attention' }))).toEqual([]);
  });

  it('only what shows afterwards', () => {
    expect(short(found(four, { timing: 'lagging' }))).toEqual(['warning: only-lagging']);
    expect(found(four, (code) => ({ timing: code === 'k4' ? 'leading' : 'lagging' }))).toEqual([]);
    expect(found(four, (code) => (code === 'k4' ? {} : { timing: 'lagging' }))).toEqual([]);
  });

  it('no action, no budget: an empty text is a gap, an absent one is not known', () => {
    const remarks = found(four, (code) => (code === 'k2' ? { action: ' ', budget: '' } : code === 'k3' ? { action: 'Call back', budget: '10 000' } : {}));
    expect(remarks.map(({ code, kpi: of, path }) => [code, of, path])).toEqual([
      ['no-action', 'k2', '$.scorecard[1].score'],
      ['no-budget', 'k2', '$.scorecard[1].score'],
    ]);
  });

  it('what nobody controls is an error', () => {
    expect(short(found(four, (code) => (code === 'k1' ? { kind: 'external' } : {})))).toEqual(['error: external-kpi-paid']);
  });
});

describe('weights', () => {
  const lint = (weights: string[]) =>
    lintScheme(
      docOf(codesOf(3), weights),
      codesOf(3).map((code) => kpi(code)),
    );
  it('must make 1, and each should weigh something', () => {
    // 0.5 + 0.3 + 0.17 = 0.97
    expect(lint(['0.5', '0.3', '0.17']).map(({ code, severity, params }) => [code, severity, params['sum']])).toEqual([['weights-not-one', 'error', '0.97']]);
    expect(lint(['0.6', '0.4', '0']).map(({ code, severity, path }) => [code, severity, path])).toEqual([['weight-zero', 'remark', '$.scorecard[2].weight']]);
  });

  it('the gravest comes first', () => {
    const kpis = codesOf(2).map((code) => kpi(code, { timing: 'lagging', action: '' }));
    expect(short(lintScheme(docOf(codesOf(2), ['0.5', '0.4']), kpis))).toEqual([
      'error: weights-not-one',
      'warning: only-lagging',
      'remark: few-kpis',
      'remark: no-action',
      'remark: no-action',
    ]);
  });
});

it('no ready scheme has an error, and none has too many KPIs', () => {
  for (const { key, doc, kpis } of schemeTemplates) {
    const grave = lintScheme(doc, kpis).filter(({ severity, code }) => severity === 'error' || code === 'too-many-kpis');
    expect([key, grave]).toEqual([key, []]);
  }
});

it('a document that cannot be read has no remarks', () => {
  for (const doc of [null, 7, {}, { format: 1 }, { format: 9, components: [] }]) expect(lintScheme(doc, [])).toEqual([]);
});

it.each(remarkCodes)('%s is said in both languages', (code) => {
  const remark: Remark = {
    code,
    severity: 'warning',
    path: '$.x',
    kpi: 'k',
    params: { name: 'Sales', names: 'Sales', count: '9', most: '8', least: '3', key: 'k', sum: '0.9', weight: '-1', line: 'L' },
  };
  const [en, ru] = [describeRemark(remark, 'en'), describeRemark(remark, 'ru')];
  expect(en.severity).toBe('warning');
  expect(ru.severity).toBe('предупреждение');
  for (const text of [en.what, en.todo]) expect(text).toMatch(/^[^а-яё…]{10,}$/i);
  for (const text of [ru.what, ru.todo]) expect(text).toMatch(/[а-яё].{9,}/i);
  expect(ru.what + ru.todo).not.toContain('…');
});
