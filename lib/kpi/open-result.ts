// A calculated month written out for people and programs: every value as exact text, every step with all it says.
import { ENGINE_VERSION } from './engine-version';
import type { KpiValue } from './input';
import type { CardResult, Currency, ItemResult, PersonResult, Working, WorkingKpi } from './result';
import { textOf } from './told';
import type { Told } from './told';
import type { ToldCard, ToldItem, ToldPerson } from './told-result';

export function openResult({ month, currency, employeeId, cards, totals, problems }: ToldPerson): PersonResult {
  return { format: 1, engine: ENGINE_VERSION, month, currency, employeeId, cards: cards.map((card) => openCard(card, currency)), totals, problems };
}

function openCard({ values, index, items, lines, unfinished, workings, ...card }: ToldCard, currency: Currency): CardResult {
  const root = (told: Told): Working => ({ ...opened(told, values), currency });
  return {
    ...card,
    index: textOf(index),
    items: items.map(openItem),
    lines: lines.map((line) => ({ ...line, workings: ofLine(line, root(line.workings)) })),
    unfinished: unfinished.map((line) => ({ ...line, workings: ofLine(line, root(line.workings)) })),
    workings: workings === null ? null : root(workings),
  };
}

/** The root of a written line says which it is. */
export function ofLine({ key, name }: { key: string; name: string }, workings: Working): Working {
  return workings.rule === 'line' ? { ...workings, params: { key, name } } : workings;
}

const openItem = ({ plan, fact, attainment, part, ...item }: ToldItem): ItemResult => ({
  ...item,
  plan: textOf(plan),
  fact: textOf(fact),
  attainment: textOf(attainment),
  part: textOf(part),
});

function opened(told: Told, values: readonly KpiValue[]): Working {
  const { rule, value, unit, params, kpi, inputs, reasons, entered } = told;
  const row = entered === undefined ? undefined : values[entered];
  return writtenOut(rule, textOf(value), unit, {
    params: row === undefined ? params : { ...params, ...sourceOf(row, rule) },
    kpi,
    inputs: inputs?.map((input) => opened(input, values)),
    reasons: reasons as Working['reasons'],
  });
}

/** The plan, fact or baseline of an input row. */
export const givenOf = (row: KpiValue, take: string): KpiValue['plan'] =>
  take === 'plan' ? row.plan : take === 'baseline' ? (row.baseline ?? null) : row.fact;

/** Where an entered value stands: whose it is, the row it was stored in, and for a fact who said it and when. */
export function sourceOf(row: KpiValue, take: string): Record<string, string> {
  const source = { scope: row.scope, ref: givenOf(row, take)?.ref ?? '' };
  return take === 'fact' && row.fact ? { ...source, source: row.fact.source, recordedAt: row.fact.recordedAt } : source;
}

interface Parts {
  params: Readonly<Record<string, string>> | undefined;
  kpi: WorkingKpi | undefined;
  inputs: Working[] | undefined;
  reasons: Working['reasons'] | undefined;
}

/** Leaves out what is empty. */
export function writtenOut(rule: string, value: string | null, unit: Working['unit'], { params, kpi, inputs, reasons }: Parts): Working {
  const working: Working = { rule, value, unit };
  if (params && Object.keys(params).length > 0) working.params = { ...params };
  if (kpi) working.kpi = { ...kpi };
  if (inputs && inputs.length > 0) working.inputs = inputs;
  if (reasons && reasons.length > 0) working.reasons = [...reasons];
  return working;
}
