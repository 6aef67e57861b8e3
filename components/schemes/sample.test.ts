import { expect, test } from 'vitest';
import { buildComponent, buildItem, calculatePerson, compileScheme, schemeDocSchema } from '@/lib/kpi';
import { schemeKpis, usesOf } from '@/lib/schemes/scheme-kpis-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { basisOf, factAt, sampleInput, sliderPosition, usualValue, type Sample } from './sample';

const kpis: KpiChoice[] = ['new', 'repeat', 'reviews'].map((code) =>
  ({ code, name: code, unit: 'percent', decimals: 2, direction: 'higher', kind: 'result', scope: 'person', isArchived: false }));
const row = (kpi: string, weight: string) => buildItem({ key: kpi, kpi, scope: 'person', weight, rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' });
const document = schemeDocSchema.parse({
  format: 1,
  scorecard: [row('new', '0.5'), row('repeat', '0.25'), row('reviews', '0.25')],
  components: [
    buildComponent({ form: 'fixed-part', key: 'fixed', name: 'Fixed', effect: 'reference', of: 'fixed' }),
    buildComponent({ form: 'variable-by-index', key: 'variable', name: 'Variable', effect: 'paid', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null }),
  ],
  settings: { fixedShare: '0.7' },
});

const of = { uses: schemeKpis(document), kpis, versionId: 'draft', month: '2026-10', currency: { code: 'RUB', digits: 2 } };
const run = (sample: Sample) => calculatePerson(sampleInput(sample, of), new Map([['draft', compileScheme(document, kpis)]]));
const value = (fact: string) => ({ plan: '20', fact, baseline: '' });
const marketer: Sample = { basePay: '800', stage: null, values: { 'new person': value('22'), 'repeat person': value('17'), 'reviews person': value('30') } };

test('S1 in the designer: 800 at plan, 22 / 17 / 30 against 20, pays 560 and 273.00', () => {
  const result = run(marketer);
  expect(result.problems).toEqual([]);
  expect(result.cards[0]?.lines.map((line) => [line.key, line.amountMinor])).toEqual([['fixed', '56000'], ['variable', '27300']]);
  expect(basisOf(result, 'variable', true)).toBe('1.1375');
});

test('a sample nobody has touched stands exactly at plan', () => {
  expect(run({ basePay: '800', stage: null, values: {} }).cards[0]?.index).toBe('1');
  expect(usualValue(kpis[0])).toEqual({ plan: '100', fact: '100', baseline: '50' });
});

test('a fact that was emptied is a problem by name, not a zero', () => {
  const result = run({ ...marketer, values: { ...marketer.values, 'new person': value('') } });
  expect(result.problems.map((problem) => [problem.code, problem.kpi])).toEqual([['missing-fact', 'new']]);
});

test('the slider is the fact in per cent of plan, both ways', () => {
  expect(sliderPosition({ plan: '20', fact: '22', baseline: '' }, 200)).toBe(110);
  expect(sliderPosition({ plan: '20', fact: '90', baseline: '' }, 200)).toBe(200);
  expect(sliderPosition({ plan: '0', fact: '5', baseline: '' }, 200)).toBe(0);
  expect(factAt(110, '20', 2)).toBe('22');
  expect(factAt(33, '7', 1)).toBe('2.3');
});

test('a formula over a quarter is tried on its operands, every month like this one', () => {
  const derived: KpiChoice[] = [...kpis.map((each) => ({ ...each, unit: 'count' as const })), { ...kpis[0]!, code: 'sum', name: 'sum', unit: 'count', formula: 'repeat + 2 * reviews' }];
  const fact = { kind: 'measure' as const, kpi: 'sum', scope: 'person' as const, take: 'fact' as const, over: { window: 'quarter' as const, aggregate: 'sum' as const } };
  const line = { ...document.components[0]!, amount: { kind: 'combine' as const, op: 'product' as const, parts: [{ kind: 'money' as const, amount: '1' }, fact], missing: 'problem' as const } };
  const doc = { ...document, scorecard: [], components: [line] };
  const compiled = compileScheme(doc, derived);
  const uses = usesOf(compiled.reads);
  expect(uses.map(({ kpi }) => kpi)).toEqual(['repeat', 'reviews']);
  const input = sampleInput(marketer, { ...of, uses, reads: compiled.reads, kpis: derived });
  const result = calculatePerson(input, new Map([['draft', compiled]]));
  // October begins its quarter: 17 + 2 × 30 = 77
  expect([result.problems, result.cards[0]?.lines[0]?.amountMinor]).toEqual([[], '7700']);
});
