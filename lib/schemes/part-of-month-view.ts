// What a scheme pays for a part of a month: one setting, said by a rule around every mention of the base pay.
import type { Component, Node, SchemeDoc } from '@/lib/kpi';

/** Counts a month can be divided by here: those the books know. Hours and FTE are not kept. */
export const monthParts = ['working-days', 'calendar-days', '30/360', 'first-day', 'last-day'] as const;
export type MonthPart = (typeof monthParts)[number];

/** What a new scheme says unless its author says otherwise: as salaries are counted. */
export const usualMonthPart: MonthPart = 'working-days';

type Prorate = Extract<Node, { kind: 'prorate' }>;

/**
 * How the base pay is counted for a part of a month: by a count, 'whole' (in full, however few the days), or 'mixed'
 * (written line by line). null when no line reads the base pay.
 */
export function partOfMonth({ components }: Pick<SchemeDoc, 'components'>): MonthPart | 'whole' | 'mixed' | null {
  const found = new Set<string>();
  for (const { amount } of components) collect(amount, null, found);
  if (found.size === 0) return null;
  const [only] = found;
  return found.size > 1 || only === undefined || !(only === 'whole' || isMonthPart(only)) ? 'mixed' : only;
}

/** The same scheme with the base pay counted so, in every line. */
export function withPartOfMonth<Doc extends Pick<SchemeDoc, 'components'>>(doc: Doc, part: MonthPart | 'whole'): Doc {
  return { ...doc, components: doc.components.map((component) => componentWithPart(component, part)) };
}

/** One line with the base pay counted so; 'whole' takes the rule away, so that the line is what its form made. */
export function componentWithPart(component: Component, part: MonthPart | 'whole'): Component {
  return { ...component, amount: rewritten(component.amount, part) as Node };
}

function rewritten(value: unknown, part: MonthPart | 'whole'): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, part));
  if (typeof value !== 'object' || value === null) return value;
  if (isPlainProrate(value)) return rewritten(value.of, part);
  // Written by hand otherwise: dividing it once more would divide it twice.
  if ((value as { kind?: string }).kind === 'prorate') return value;
  if (isBasePay(value)) return part === 'whole' ? value : { kind: 'prorate', of: value, by: part, rounding: null };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rewritten(each, part)]));
}

function collect(value: unknown, around: string | null, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isBasePay(value)) {
    found.add(around ?? 'whole');
    return;
  }
  const { kind, by, rounding } = value as Partial<Prorate>;
  const inside = kind === 'prorate' ? (isPlainProrate(value) ? by! : `${by} ${JSON.stringify(rounding)}`) : around;
  for (const each of Object.values(value)) collect(each, inside, found);
}

const isMonthPart = (text: string): text is MonthPart => (monthParts as readonly string[]).includes(text);

function isBasePay(value: object): boolean {
  const { kind, of } = value as { kind?: string; of?: unknown };
  return kind === 'base' && (of === 'pay' || of === 'fixed' || of === 'variable');
}

/** The rule as this setting writes it: straight around the base pay, its factor not rounded. */
function isPlainProrate(value: object): value is Prorate {
  const { kind, of, by, rounding } = value as Partial<Prorate>;
  return kind === 'prorate' && rounding === null && by !== undefined && isMonthPart(by) && typeof of === 'object' && isBasePay(of);
}
