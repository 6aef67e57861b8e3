// What a form makes, the form must recognise: otherwise a published scheme could not be edited the way it was written.
import { describe, expect, it } from 'vitest';
import { buildComponent, buildItem, componentSchema, readComponent, readItem, schemeDocSchema } from '../index';
import type { SimpleComponent } from '../index';

const common = { key: 'line', name: 'A line', effect: 'paid' } as const;
const sales = { kpi: 'sales', scope: 'person' } as const;
const ratio = { kind: 'higher-ratio' } as const;

const variable = { ...common, form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null } as const;

const forms: SimpleComponent[] = [
  { ...common, form: 'fixed-part', of: 'fixed' },
  { ...common, form: 'fixed-part', of: 'pay' },
  variable,
  { ...variable, fullFrom: null },
  { ...variable, cap: '1.2' },
  { ...variable, growsAbove: false },
  { ...variable, growsAbove: false, fullFrom: null },
  { ...variable, rampFrom: '0.7' },
  { ...variable, rampFrom: '0.7', fullFrom: null },
  { ...variable, rampFrom: '0.7', cap: '1.5' },
  { ...variable, rampFrom: '0.7', growsAbove: false },
  { ...variable, knockOut: { below: '0.7', on: { by: 'index' } } },
  { ...variable, knockOut: { below: '0.7', on: { by: 'kpi', kpi: 'sales', scope: 'company', rule: ratio } } },
  { ...common, form: 'share-of-fact', ...sales, rate: '0.02' },
  { ...common, form: 'lump-for-plan', amount: { of: 'money', amount: '2000' }, kpis: [sales] },
  { ...common, form: 'lump-for-plan', amount: { of: 'pay', share: '1' }, kpis: [sales, { kpi: 'leads', scope: 'department' }] },
  { ...common, form: 'amount-by-attainment', amount: { of: 'money', amount: '5000' }, kpi: 'sales', scope: 'company', rule: ratio, floor: '0', cap: null },
  { ...common, form: 'amount-by-attainment', amount: { of: 'variable', share: '0.3' }, ...sales, rule: ratio, floor: null, cap: '1.2' },
  { ...common, form: 'per-unit-above-plan', ...sales, rate: '0.03', price: '4000' },
  { ...common, form: 'reduction-only', ...sales, rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.1' } },
];

describe('simple forms', () => {
  it.each(forms)('$form is recognised as it was written (%#)', (form) => {
    const component = buildComponent(form);
    expect(componentSchema.parse(component)).toEqual(component);
    expect(readComponent(component)).toEqual(form);
  });

  it('does not claim a line that says more than the form can', () => {
    const component = buildComponent(variable);
    expect(readComponent({ ...component, rounding: { mode: 'down', digits: 0 } })).toBeNull();
    expect(readComponent({ ...component, amount: { kind: 'clamp', of: component.amount, min: null, max: null } })).toBeNull();
    expect(readComponent({ ...component, part: 'other' })).toBeNull();
  });

  it('reads a scorecard row back', () => {
    const row = { key: 'new', kpi: 'new', scope: 'person', weight: '0.5', rule: ratio, floor: '0', cap: '1.2', planZero: 'problem' } as const;
    expect(readItem(buildItem(row))).toEqual(row);
    expect(readItem({ ...buildItem(row), score: { kind: 'number', value: '1' } })).toBeNull();
  });
});

describe('the document', () => {
  it('fills every setting with its default, so that each is visible', () => {
    const doc = schemeDocSchema.parse({ format: 1, components: [buildComponent(variable)] });
    expect(doc.settings).toEqual({
      fixedShare: null,
      rounding: { attainment: null, weightedPart: null, index: null, line: { mode: 'half-up', digits: 'minor' }, total: null },
      missingFact: 'problem',
      indexFloor: null,
      indexCap: null,
    });
    expect([doc.scorecard, doc.gates]).toEqual([[], []]);
  });

  it.each([
    ['a component without kind', { key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { of: 'fixed' } }],
    ['an unknown kind', { key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'magic' } }],
    ['a float', { key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'number', value: 0.5 } }],
    ['a word for a number', { key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'number', value: '1e308' } }],
    ['a zero denominator', { key: 'a', name: 'A', part: 'fixed', effect: 'paid', amount: { kind: 'number', value: '1/0' } }],
  ])('refuses %s', (_, component) => {
    expect(schemeDocSchema.safeParse({ format: 1, components: [component] }).success).toBe(false);
  });
});
