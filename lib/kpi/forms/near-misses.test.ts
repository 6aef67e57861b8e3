// A form must not claim a line that differs from what it makes in the least: saving the form would silently change the pay.
import { describe, expect, it } from 'vitest';
import { buildComponent, buildItem, componentSchema, readComponent, readItem, usualRule } from '../index';
import type { Component, Node, SimpleComponent, SimpleForm } from '../index';

const common = { key: 'line', name: 'A line', effect: 'paid' } as const;
const sales = { kpi: 'sales', scope: 'person' } as const;
const ratio = { kind: 'higher-ratio' } as const;
const forms: { [F in SimpleForm]: SimpleComponent } = {
  'fixed-part': { ...common, form: 'fixed-part', of: 'fixed' },
  'variable-by-index': { ...common, form: 'variable-by-index', fullFrom: '0.99', growsAbove: true, cap: '1.5', knockOut: { below: '0.7', on: { by: 'index' } }, rampFrom: null },
  'share-of-fact': { ...common, form: 'share-of-fact', ...sales, rate: '0.02' },
  'lump-for-plan': { ...common, form: 'lump-for-plan', amount: { of: 'money', amount: '2000' }, kpis: [sales] },
  'amount-by-attainment': { ...common, form: 'amount-by-attainment', amount: { of: 'money', amount: '5000' }, ...sales, rule: ratio, floor: '0', cap: null },
  'per-unit-above-plan': { ...common, form: 'per-unit-above-plan', ...sales, rate: '0.03', price: '4000' },
  'reduction-only': { ...common, form: 'reduction-only', ...sales, rule: ratio, below: '0.8', amount: { of: 'variable', share: '0.1' } },
};
const names = Object.keys(forms) as SimpleForm[];

/** The line with one place of its JSON changed. */
function changed(form: SimpleForm, from: string, to: string): Component {
  const text = JSON.stringify(componentSchema.parse(buildComponent(forms[form])));
  expect(text).toContain(from);
  return componentSchema.parse(JSON.parse(text.replace(from, to)));
}

describe.each(names)('%s', (form) => {
  const line = buildComponent(forms[form]);
  it('is read as it was written', () => expect(readComponent(line)).toEqual(forms[form]));
  it.each<[string, Partial<Component>]>([
    ['points instead of money', { unit: 'points' }],
    ['a rounding of its own', { rounding: { mode: 'down', digits: 0 } }],
    ['a claw-back', { clawBack: { ground: 'law' } }],
    ['another part of the pay', { part: line.part === 'other' ? 'fixed' : 'other' }],
    ['an amount with limits', { amount: { kind: 'clamp', of: line.amount, min: null, max: { kind: 'money', amount: '1' } } as Node }],
    ['an amount for a part of the month', { amount: { kind: 'prorate', of: line.amount, by: 'calendar-days', rounding: null } as Node }],
    ['twice the amount', { amount: { kind: 'combine', op: 'sum', parts: [line.amount, line.amount], missing: 'problem' } as Node }],
  ])('is left to the general editor with %s', (_, over) => expect(readComponent({ ...line, ...over })).toBeNull());
});

describe('one word of the rule', () => {
  it.each<[SimpleForm, string, string, string]>([
    ['share-of-fact', 'the plan instead of the fact', '"take":"fact"', '"take":"plan"'],
    ['share-of-fact', 'a sum instead of a product', '"op":"product"', '"op":"sum"'],
    ['share-of-fact', 'a missing fact as zero', '"missing":"problem"', '"missing":"zero"'],
    ['per-unit-above-plan', 'two units that always count', '"min":{"kind":"number","value":"0"}', '"min":{"kind":"number","value":"2"}'],
    ['per-unit-above-plan', 'the plan of another KPI', '"kpi":"sales","scope":"person","take":"plan"', '"kpi":"leads","scope":"person","take":"plan"'],
    ['per-unit-above-plan', 'the plan of the department', '"scope":"person","take":"plan"', '"scope":"department","take":"plan"'],
    ['reduction-only', 'at most instead of below', '"op":"<"', '"op":"<="'],
    ['reduction-only', 'a sum added instead of taken', '"value":"-1"', '"value":"1"'],
    ['reduction-only', 'the whole variable part as its bound', '"of":"variable-so-far"', '"of":"variable"'],
    ['reduction-only', 'something paid otherwise', '"else":{"kind":"money","amount":"0"}', '"else":{"kind":"money","amount":"1"}'],
    ['variable-by-index', 'a sum while it is knocked out', '"then":{"kind":"money","amount":"0"}', '"then":{"kind":"money","amount":"9"}'],
    ['variable-by-index', 'of the fixed part', '"kind":"base","of":"variable"', '"kind":"base","of":"fixed"'],
    ['variable-by-index', 'held below its start', '"left":"zero"', '"left":"hold"'],
    ['variable-by-index', 'full counted as more than full', '"countsAs":"1"', '"countsAs":"1.1"'],
    ['variable-by-index', 'a cut to less than was reached', '"next":"step","value":"1.5"', '"next":"step","value":"1.4"'],
    ['lump-for-plan', 'a plan of zero taken as met', '"planZero":"problem"', '"planZero":"met"'],
    ['amount-by-attainment', 'a plan of zero taken as met', '"planZero":"problem"', '"planZero":"met"'],
  ])('%s: %s', (form, _, from, to) => expect(readComponent(changed(form, from, to))).toBeNull());

  it.each<[SimpleForm, string, string, object]>([
    ['share-of-fact', '"value":"0.02"', '"value":"0.03"', { rate: '0.03' }],
    ['per-unit-above-plan', '"amount":"4000"', '"amount":"4500"', { price: '4500' }],
    ['reduction-only', '"value":"0.8"', '"value":"0.75"', { below: '0.75' }],
    ['lump-for-plan', '"amount":"2000"', '"amount":"2500"', { amount: { of: 'money', amount: '2500' } }],
    ['amount-by-attainment', '"cap":null', '"cap":"1.2"', { cap: '1.2' }],
    ['variable-by-index', '"right":{"kind":"number","value":"0.7"}', '"right":{"kind":"number","value":"0.6"}', { knockOut: { below: '0.6', on: { by: 'index' } } }],
  ])('but a figure of %s is a field of the form: %s', (form, from, to, over) =>
    expect(readComponent(changed(form, from, to))).toEqual({ ...forms[form], ...over }),
  );
});

describe('a row of the index', () => {
  const row = { key: 'new', kpi: 'new', scope: 'person', weight: '0.5', rule: ratio, floor: '0', cap: null, planZero: 'problem' } as const;
  const item = buildItem(row);
  it('keeps its KPI, weight, rule and limits; its name is its own', () => {
    expect(readItem(item)).toEqual(row);
    expect(readItem({ ...item, name: 'Newcomers' })).toEqual(row);
  });
  it.each<[string, Node]>([
    ['a constant', { kind: 'number', value: '1' }],
    ['a fact', { kind: 'measure', kpi: 'new', scope: 'person', take: 'fact' } as Node],
    ['limits around the attainment', { kind: 'clamp', of: item.score, min: null, max: null } as Node],
  ])('with %s is more than the form says', (_, score) => expect(readItem({ ...item, score })).toBeNull());
});

it('the rule a form offers first goes the way the KPI does', () => {
  expect(usualRule({ direction: 'higher' })).toEqual({ kind: 'higher-ratio' });
  expect(usualRule({ direction: 'lower' })).toEqual({ kind: 'lower-ratio' });
  expect(usualRule({ direction: 'band' })).toEqual({ kind: 'band', lo: '0', hi: '0' });
  expect(usualRule({ direction: 'rated' })).toMatchObject({ kind: 'rated', steps: [{ at: '1', value: '0' }, { at: '5', value: '1' }] });
});
