import { expect, test } from 'vitest';
import { buildComponent, schemeDocSchema, type SchemeDoc } from '@/lib/kpi';
import { partOfMonth, withPartOfMonth } from '@/lib/schemes/part-of-month-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { addItem, addLine, changeSettings, freeKey, moveItem, moveLine, readLine, removeItem, removeLine, replaceLine, writeLine } from './designer-state';

const kpi = (code: string, direction: KpiChoice['direction'] = 'higher'): KpiChoice =>
  ({ code, name: code, unit: 'count', decimals: 0, direction, kind: 'result', scope: 'department', isArchived: false });

const blank: SchemeDoc = { ...schemeDocSchema.parse({ format: 1, components: [buildComponent({ form: 'fixed-part', key: 'x', name: 'x', effect: 'paid', of: 'pay' })] }), components: [] };

test('two rows of one KPI and two lines of one kind get keys of their own', () => {
  const twice = addItem(addItem(blank, kpi('sales')), kpi('sales'));
  expect(twice.scorecard.map((item) => item.key)).toEqual(['sales', 'sales-2']);
  const lines = addLine(addLine(addLine(blank, 'lump-for-plan', 'A'), 'lump-for-plan', 'B'), 'lump-for-plan', 'C');
  expect(lines.components.map((line) => line.key)).toEqual(['lump', 'lump-2', 'lump-3']);
  expect(freeKey('a', ['a', 'a-2'])).toBe('a-3');
});

test('a new row takes the scope of its KPI and the rule of its direction', () => {
  const { scorecard } = addItem(blank, kpi('downtime', 'lower'));
  expect(scorecard[0]).toMatchObject({ weight: '', score: { kind: 'attain', scope: 'department', rule: { kind: 'lower-ratio' } } });
});

test('every kind of line, just added and still blank, is shown in its own form again', () => {
  const kinds = ['fixed-part', 'variable-by-index', 'share-of-fact', 'lump-for-plan', 'amount-by-attainment', 'per-unit-above-plan', 'reduction-only'] as const;
  for (const kind of kinds) {
    const [line] = addLine(blank, kind, 'Line').components;
    expect(line && readLine(line)?.form).toBe(kind);
  }
});

test('a line keeps how it counts a part of a month while its form is edited, and a new one takes it from the others', () => {
  const counted = withPartOfMonth(addLine(blank, 'fixed-part', 'Fixed'), 'calendar-days');
  expect(partOfMonth(addLine(blank, 'fixed-part', 'Fixed'))).toBe('working-days');
  const [line] = counted.components;
  const edited = writeLine(counted, { form: 'fixed-part', key: 'fixed', name: 'Fixed', effect: 'paid', of: 'pay' }, line);
  expect(partOfMonth({ components: [edited] })).toBe('calendar-days');
  expect(partOfMonth(addLine(counted, 'variable-by-index', 'Variable'))).toBe('calendar-days');
  expect(partOfMonth(addLine(withPartOfMonth(counted, 'whole'), 'variable-by-index', 'Variable'))).toBe('whole');
});

test('lines move by one step and stay where they are at the ends', () => {
  const three = ['A', 'B', 'C'].reduce((doc, name) => addLine(doc, 'share-of-fact', name), blank);
  const names = (doc: SchemeDoc) => doc.components.map((line) => line.name).join('');
  expect(names(moveLine(three, 0, 1))).toBe('BAC');
  expect(names(moveLine(three, 2, -1))).toBe('ACB');
  expect(names(moveLine(three, 0, -1))).toBe('ABC');
  expect(names(moveLine(three, 2, 1))).toBe('ABC');
  expect(names(three)).toBe('ABC');
  const rows = addItem(addItem(blank, kpi('a')), kpi('b'));
  expect(moveItem(rows, 1, -1).scorecard.map((item) => item.key)).toEqual(['b', 'a']);
  expect(removeItem(rows, 0).scorecard.map((item) => item.key)).toEqual(['b']);
});

test('a removed line leaves no condition pointing at nothing', () => {
  const two = addLine(addLine(blank, 'share-of-fact', 'A'), 'share-of-fact', 'B');
  const when = { is: 'compare', left: { kind: 'index' }, op: '<', right: { kind: 'number', value: '0.7' } } as const;
  const gated: SchemeDoc = { ...two, gates: [
    { key: 'both', name: 'Both', if: when, effect: { then: 'zero' }, components: ['share', 'share-2'] },
    { key: 'first', name: 'First', if: when, effect: { then: 'zero' }, components: ['share'] },
  ] };
  expect(removeLine(gated, 0).gates.map((gate) => [gate.key, gate.components])).toEqual([['both', ['share-2']]]);
});

test('changes leave the document they began from as it was', () => {
  const before = addLine(blank, 'fixed-part', 'Fixed');
  const copy = structuredClone(before);
  const [line] = before.components;
  if (line) replaceLine(before, 0, { ...line, name: 'Other' });
  changeSettings(before, { fixedShare: '0.7' });
  expect(before).toEqual(copy);
});
