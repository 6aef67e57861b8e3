import { buildComponent, buildItem, schemeDocSchema, type Component, type SchemeDoc, type ScorecardItem, type Settings, type SimpleItem } from '@/lib/kpi';
import { usualMonthPart, withPartOfMonth, type MonthPart } from '@/lib/schemes/part-of-month-view';

type Settable = { scorecard?: ScorecardItem[]; components: Component[]; settings?: Partial<Settings>; partOfMonth?: MonthPart };

/** A whole scheme document, every setting filled with its default; the base pay of a part of a month by working days unless said. */
export function schemeDoc({ scorecard = [], components, settings = {}, partOfMonth = usualMonthPart }: Settable): SchemeDoc {
  return withPartOfMonth(schemeDocSchema.parse({ format: 1, scorecard, components, settings }), partOfMonth);
}

/** A scorecard row with the usual settings: no cap, never below zero. */
export function scored(kpi: string, weight: string, rule: SimpleItem['rule'] = { kind: 'higher-ratio' }, scope: SimpleItem['scope'] = 'person', cap: string | null = null): ScorecardItem {
  return buildItem({ key: kpi, kpi, scope, weight, rule, floor: '0', cap, planZero: 'problem' });
}

/** The fixed part, which payroll already pays. */
export function fixedPart(name: string, of: 'fixed' | 'pay' = 'fixed'): Component {
  return buildComponent({ form: 'fixed-part', key: 'fixed', name, effect: 'reference', of });
}

/** The variable part by the S2 rules: 99 % counts as full, below it shrinks in proportion, above 100 % it grows. */
export function variablePart(name: string, cap: string | null = null): Component {
  return buildComponent({
    form: 'variable-by-index', key: 'variable', name, effect: 'paid', fullFrom: '0.99', growsAbove: true, cap, knockOut: null, rampFrom: null,
  });
}
