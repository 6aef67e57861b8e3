// One assignment of one person in one month: index, lines, and why.
import type { RunnableScheme } from './compile-scheme';
import type { CompiledComponent } from './compile-component';
import { baseInShadow, heldHarmless, totalRounding } from './extra-lines';
import type { Rational } from './exact/rational';
import type { CardInput, PersonInput } from './input';
import type { Problem } from './problem';
import type { Line } from './result';
import { isEntered } from './nodes/measure';
import { lineAmounts, startRun } from './run-card';
import type { LineAmount } from './run-card';
import type { CompiledItem } from './scheme-context';
import type { Run, Step } from './step';
import { reason } from './told';
import type { Told } from './told';
import type { ToldCard, ToldItem, ToldLine, UnfinishedTold } from './told-result';

export function calculateCard(person: PersonInput, card: CardInput, scheme: RunnableScheme): { card: ToldCard; problems: Problem[] } {
  const run = startRun(person, card, scheme);
  const isShadow = card.stage?.isShadow ?? false;
  const index = scheme.index ? scheme.index.value(run) : null;
  const amounts = lineAmounts(scheme, run, isShadow);
  const lines: ToldLine[] = [];
  const unfinished: UnfinishedTold[] = [];
  for (const [i, compiled] of scheme.components.entries()) {
    const amount = amounts[i] as LineAmount;
    const { key, name, unit, part } = compiled.component;
    const { amountMinor, effect } = amount;
    const workings = toldLine(compiled, amount, run, isShadow);
    if (amountMinor === null) unfinished.push({ key, name, effect, unit, part, workings });
    else lines.push({ key, name, effect, unit, part, workings, amountMinor });
  }
  lines.push(...extraLines(scheme, card, lines, run, unfinished.length === 0));
  return {
    card: {
      assignmentId: card.assignmentId,
      schemeVersionId: card.schemeVersionId,
      stageId: card.stage?.id ?? null,
      isShadow,
      index,
      items: scheme.items.map((item) => itemResult(item, run)),
      lines,
      ledger: run.ledger.entries(),
      unfinished,
      workings: scheme.index ? scheme.index.explain(run) : null,
      values: card.values,
    },
    problems: run.problems,
  };
}

/** Lines that no scheme writes; they stand on the written ones. */
export function extraLines(
  scheme: RunnableScheme,
  card: CardInput,
  written: readonly Pick<Line, 'effect' | 'unit' | 'amountMinor'>[],
  run: Run,
  isWhole: boolean,
): ToldLine[] {
  const extra = card.stage?.isShadow ? [baseInShadow(scheme, run)] : [];
  const held = isWhole ? heldHarmless(card, [...written, ...extra], run) : null;
  if (held) extra.push(held);
  const rounding = totalRounding(scheme, [...written, ...extra], run);
  return rounding ? [...extra, rounding] : extra;
}

function toldLine(compiled: CompiledComponent, amount: LineAmount, run: Run, isShadow: boolean): Told {
  const told = compiled.explain(run, amount.rounded);
  const after = isShadow ? 'shadow' : amount.lacksGround ? 'no-ground' : null;
  return after === null ? told : { ...told, reasons: [...(told.reasons ?? []), reason(after)] };
}

function itemResult(item: CompiledItem, run: Run): ToldItem {
  const { subject } = item.score;
  const isKnown = isEntered(run, item.score.measures);
  const shown = (step: Step | null): Rational | null => (step !== null && isEntered(run, step.measures) ? step.value(run) : null);
  return {
    key: item.key,
    kpi: subject?.kpi.code ?? null,
    name: item.name,
    scope: subject?.scope ?? null,
    weight: item.weight,
    plan: subject ? shown(subject.plan) : null,
    fact: subject ? shown(subject.fact) : null,
    attainment: isKnown ? item.score.value(run) : null,
    part: isKnown ? item.part.value(run) : null,
  };
}
