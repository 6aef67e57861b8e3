// A month of a ready scheme with plans and facts of its own, as a table writes it.
import { calculatePerson, compileScheme, schemeTemplates } from '../index';
import type { KpiValue, PersonInput, Schemes, SchemeTemplate } from '../index';
import { amounts, major } from './support';

/** A fact, or a plan and a fact, by KPI; what is not named stays as in the example. */
export type Entered = Record<string, string | readonly [plan: string, fact: string]>;

export function readyScheme(key: string): SchemeTemplate {
  const found = schemeTemplates.find((each) => each.key === key);
  if (!found) throw new Error(`no ready scheme ${key}`);
  return found;
}

export const readySchemes = ({ key, doc, kpis }: SchemeTemplate): Schemes => new Map([[key, compileScheme(doc, kpis)]]);

export function readyInput({ key, example }: SchemeTemplate, entered: Entered): PersonInput {
  const known = example.cards.flatMap(({ values }) => values.map(({ kpi }) => kpi));
  for (const code of Object.keys(entered)) if (!known.includes(code)) throw new Error(`${key} has no ${code}`);
  const changed = (value: KpiValue): KpiValue => {
    const now = entered[value.kpi];
    if (now === undefined) return value;
    const [plan, fact] = typeof now === 'string' ? [value.plan?.value, now] : now;
    if (!value.fact || (plan !== undefined && !value.plan)) throw new Error(`${key}: ${value.kpi} is entered otherwise`);
    return { ...value, plan: value.plan && { ...value.plan, value: plan ?? '' }, fact: { ...value.fact, value: fact } };
  };
  return { ...example, cards: example.cards.map((card) => ({ ...card, values: card.values.map(changed) })) };
}

export interface ReadyMonth {
  index: string | null;
  lines: Record<string, string>;
  /** What payroll pays already, what is paid here, what is only shown. */
  totals: [reference: string, paid: string, shown: string];
}

/** A row of a table of months: index, the lines that move, and what is paid here. */
export type MonthRow = [what: string, entered: Entered, index: string | null, lines: Record<string, string>, paid: string];

/** Amounts in major units; points as they are. */
export function readyMonth(key: string, entered: Entered): ReadyMonth {
  const scheme = readyScheme(key);
  const result = calculatePerson(readyInput(scheme, entered), readySchemes(scheme));
  if (!result.totals) throw new Error(`${key}: ${JSON.stringify(result.problems)}`);
  const { referenceMinor, paidMinor, shownMinor } = result.totals;
  const points = Object.fromEntries(
    result.cards.flatMap(({ lines }) => lines.filter(({ unit }) => unit === 'points').map((each) => [each.key, each.amountMinor])),
  );
  return {
    index: result.cards[0]?.index ?? null,
    lines: { ...amounts(result), ...points },
    totals: [major(referenceMinor), major(paidMinor), major(shownMinor)],
  };
}
