import { buildComponent, buildItem, readComponent, usualRule, type Component, type KpiScope, type SchemeDoc, type ScorecardItem, type Settings, type SimpleComponent, type SimpleForm } from '@/lib/kpi';
import { componentWithPart, partOfMonth, usualMonthPart } from '@/lib/schemes/part-of-month-view';
import type { KpiChoice } from '@/lib/schemes/scheme-view';

/** One step up or down a list. */
export type Step = -1 | 1;

/** A key nobody in the list has yet: the base itself, else with the next number. */
export function freeKey(base: string, taken: readonly string[]): string {
  const known = new Set(taken);
  if (!known.has(base)) return base;
  let number = 2;
  while (known.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** A new scorecard row of this KPI, its weight still blank. */
export function addItem(doc: SchemeDoc, kpi: KpiChoice): SchemeDoc {
  const key = freeKey(kpi.code, doc.scorecard.map((item) => item.key));
  const item = buildItem({ key, kpi: kpi.code, scope: kpi.scope, weight: '', rule: usualRule(kpi), floor: '0', cap: null, planZero: 'problem' });
  return { ...doc, scorecard: [...doc.scorecard, item] };
}

export function replaceItem(doc: SchemeDoc, at: number, item: ScorecardItem): SchemeDoc {
  return { ...doc, scorecard: doc.scorecard.map((each, index) => (index === at ? item : each)) };
}

export function removeItem(doc: SchemeDoc, at: number): SchemeDoc {
  return { ...doc, scorecard: doc.scorecard.filter((_, index) => index !== at) };
}

export function moveItem(doc: SchemeDoc, at: number, step: Step): SchemeDoc {
  return { ...doc, scorecard: moved(doc.scorecard, at, step) };
}

/** A new pay line of a kind, named, its numbers still blank. */
export function addLine(doc: SchemeDoc, form: SimpleForm, name: string): SchemeDoc {
  const key = freeKey(keyBase[form], doc.components.map((line) => line.key));
  return { ...doc, components: [...doc.components, writeLine(doc, newForm(form, { key, name }))] };
}

/** A line as its form shows it; null when it says more than any form can. What a part of a month pays is a setting, not the line's. */
export function readLine(line: Component): SimpleComponent | null {
  return readComponent(componentWithPart(line, 'whole'));
}

/** A line as its form says, with the base pay counted as in the line it replaces, else as in the scheme, else as usual. */
export function writeLine(doc: SchemeDoc, form: SimpleComponent, before?: Component): Component {
  const part = (before && partOfMonth({ components: [before] })) ?? partOfMonth(doc);
  return componentWithPart(buildComponent(form), part === null || part === 'mixed' ? usualMonthPart : part);
}

export function replaceLine(doc: SchemeDoc, at: number, line: Component): SchemeDoc {
  return { ...doc, components: doc.components.map((each, index) => (index === at ? line : each)) };
}

/** Takes a line away; a condition over it loses it too, and a condition over nothing goes. */
export function removeLine(doc: SchemeDoc, at: number): SchemeDoc {
  const gone = doc.components[at]?.key;
  return {
    ...doc,
    components: doc.components.filter((_, index) => index !== at),
    gates: doc.gates
      .map((gate) => ({ ...gate, components: gate.components.filter((key) => key !== gone) }))
      .filter((gate) => gate.components.length > 0),
  };
}

export function moveLine(doc: SchemeDoc, at: number, step: Step): SchemeDoc {
  return { ...doc, components: moved(doc.components, at, step) };
}

export function changeSettings(doc: SchemeDoc, change: Partial<Settings>): SchemeDoc {
  return { ...doc, settings: { ...doc.settings, ...change } };
}

const keyBase: Record<SimpleForm, string> = {
  'fixed-part': 'fixed',
  'variable-by-index': 'variable',
  'share-of-fact': 'share',
  'lump-for-plan': 'lump',
  'amount-by-attainment': 'attainment',
  'per-unit-above-plan': 'above-plan',
  'reduction-only': 'reduction',
};

const noKpi: { kpi: string; scope: KpiScope } = { kpi: '', scope: 'person' };

/** What each kind of line starts as: the usual choices made, the numbers left to the author. */
function newForm(form: SimpleForm, named: { key: string; name: string }): SimpleComponent {
  const common = { ...named, effect: 'paid' } as const;
  switch (form) {
    case 'fixed-part':
      return { ...named, effect: 'reference', form, of: 'fixed' };
    case 'variable-by-index':
      return { ...common, form, fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null };
    case 'share-of-fact':
      return { ...common, form, ...noKpi, rate: '' };
    case 'lump-for-plan':
      return { ...common, form, amount: { of: 'money', amount: '' }, kpis: [noKpi] };
    case 'amount-by-attainment':
      return { ...common, form, amount: { of: 'money', amount: '' }, ...noKpi, rule: { kind: 'higher-ratio' }, floor: '0', cap: null };
    case 'per-unit-above-plan':
      return { ...common, form, ...noKpi, rate: '', price: '' };
    case 'reduction-only':
      return { ...common, form, ...noKpi, rule: { kind: 'higher-ratio' }, below: '0.8', amount: { of: 'variable', share: '0.1' } };
  }
}

function moved<T>(list: readonly T[], at: number, step: Step): T[] {
  const copy = [...list];
  const to = at + step;
  const [one, other] = [copy[at], copy[to]];
  if (one === undefined || other === undefined) return copy;
  copy[at] = other;
  copy[to] = one;
  return copy;
}
