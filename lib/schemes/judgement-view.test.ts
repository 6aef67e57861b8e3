import { expect, test } from 'vitest';
import { buildComponent, buildItem, schemeDocSchema, type Node, type SchemeDoc } from '@/lib/kpi';
import { judgeScheme, type Judgement } from './judgement-view';
import { notKeptBy } from './not-kept-view';
import { componentWithPart, withPartOfMonth } from './part-of-month-view';
import { schemeKpis } from './scheme-kpis-view';
import type { KpiChoice } from './scheme-view';

const kpi = (code: string, more: Partial<KpiChoice> = {}): KpiChoice =>
  ({ code, name: code.toUpperCase(), unit: 'count', decimals: 0, direction: 'higher', kind: 'result', scope: 'person', isArchived: false, ...more });
const kpis = [kpi('a'), kpi('b'), kpi('old', { isArchived: true }), kpi('rate', { kind: 'external' })];
const row = (code: string, weight: string) => buildItem({ key: code, kpi: code, scope: 'person', weight, rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem' });
const variable = buildComponent({ form: 'variable-by-index', key: 'variable', name: 'Variable', effect: 'paid', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const sound: SchemeDoc = withPartOfMonth(schemeDocSchema.parse({ format: 1, scorecard: [row('a', '1/3'), row('b', '2/3')], components: [variable], settings: { fixedShare: '0.7' } }), 'working-days');

const told = (judgements: Judgement[]) => judgements.map((each) => (each.kind === 'problem' ? each.problem.code : each.kind));

test('a sound scheme has nothing against it, thirds included', () => {
  expect(judgeScheme(sound, kpis)).toEqual([]);
});

test('everything that blocks is named at once', () => {
  const broken = { ...sound, scorecard: [row('a', '0.5'), row('old', '0.47')] };
  expect(told(judgeScheme(broken, kpis))).toEqual(['weights-not-one', 'archivedKpi']);
  expect(told(judgeScheme({ ...sound, scorecard: [row('a', '0.5'), row('rate', '0.5')] }, kpis))).toContain('external-kpi-paid');
  expect(told(judgeScheme({ ...sound, scorecard: [row('a', '0.5'), row('nobody', '0.5')] }, kpis))).toContain('unknown-kpi');
  expect(judgeScheme({ ...sound, components: [] }, kpis).some((each) => each.blocks)).toBe(true);
  expect(told(judgeScheme({ ...sound, scorecard: [] }, kpis))).toContain('indexWithoutScorecard');
});

test('a blank is named by its place, instead of the engine’s word for a malformed document', () => {
  const share = buildComponent({ form: 'share-of-fact', key: 'share', name: 'Share', effect: 'paid', kpi: '', scope: 'person', rate: '' });
  const judgements = judgeScheme({ ...sound, scorecard: [row('a', ''), row('b', '0.5')], components: [componentWithPart(variable, 'working-days'), share] }, kpis);
  expect(judgements.map((each) => each.kind === 'blank' && each.place)).toEqual([
    { part: 'scorecard', row: 1, name: 'A' }, { part: 'components', row: 2, name: 'Share' },
  ]);
});

test('what is only worth knowing does not block', () => {
  const open = { ...sound, settings: { ...sound.settings, fixedShare: null } };
  expect(judgeScheme(open, kpis)).toEqual([expect.objectContaining({ kind: 'shareFromRolloutOnly', blocks: false })]);
  const money = buildComponent({ form: 'fixed-part', key: 'fixed', name: 'Fixed', effect: 'paid', of: 'pay' });
  expect(judgeScheme({ ...sound, components: [money] }, kpis)).toEqual([
    expect.objectContaining({ kind: 'scorecardUnused', blocks: false }), expect.objectContaining({ kind: 'wholeForPart', blocks: false }),
  ]);
});

test('every KPI a scheme looks at is found, with the values it needs', () => {
  const lump = buildComponent({ form: 'lump-for-plan', key: 'l', name: 'L', effect: 'paid', amount: { of: 'money', amount: '1' }, kpis: [{ kpi: 'a', scope: 'company' }] });
  const growth = { ...row('b', '1'), score: { ...row('b', '1').score, rule: { kind: 'growth' as const } } } as SchemeDoc['scorecard'][number];
  expect(schemeKpis({ ...sound, scorecard: [row('a', '1'), growth], components: [lump] })).toEqual([
    { kpi: 'a', scope: 'person', takes: { plan: true, fact: true, baseline: false } },
    { kpi: 'b', scope: 'person', takes: { plan: true, fact: true, baseline: true } },
    { kpi: 'a', scope: 'company', takes: { plan: true, fact: true, baseline: false } },
  ]);
});

test.each<[string, Node]>([
  ['pool', { kind: 'pool', pool: 'team' }],
  ['window', { kind: 'measure', kpi: 'a', scope: 'person', take: 'fact', over: { window: 'whole-quarter', aggregate: 'sum' } }],
  ['hours', { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by: 'hours', rounding: null }],
  ['fte', { kind: 'prorate', of: { kind: 'base', of: 'pay' }, by: 'fte', rounding: null }],
])('what the books do not keep is refused: %s', (what, amount) => {
  const judgements = judgeScheme({ ...sound, components: [...sound.components, { ...variable, key: 'x', amount }] }, kpis);
  expect(judgements.filter((each) => each.kind === 'notKept')).toEqual([{ key: `not-kept-${what}`, blocks: true, kind: 'notKept', what }]);
});

test('a quarter put together from its months is kept', () => {
  const amount: Node = { kind: 'measure', kpi: 'a', scope: 'person', take: 'fact', over: { window: 'quarter', aggregate: 'sum' } };
  expect(notKeptBy({ ...sound, components: [{ ...variable, amount }] })).toEqual([]);
});
