// One assignment of one person in one month: index, lines, and why.
import type { RunnableScheme } from './compile-scheme'
import { roundedAmount } from './compile-component'
import type { CompiledComponent } from './compile-component'
import { baseInShadow, heldHarmless, totalRounding } from './extra-lines'
import { compare, one, sign, zero } from './exact/rational'
import type { Rational } from './exact/rational'
import { fromMinorUnits, parseMinorUnits, roundScaled } from './exact/round'
import { parseRational } from './exact/text'
import type { CardInput, KpiValue, PersonInput } from './input'
import { Ledger } from './ledger'
import type { Problem } from './problem'
import type { CardResult, ItemResult, Line, UnfinishedLine } from './result'
import { isEntered } from './nodes/measure'
import { rowKey } from './scheme-context'
import type { CompiledItem } from './scheme-context'
import { report } from './step'
import { periodKey } from './time/window'
import type { Run, Step } from './step'
import { reason, textOf } from './working'

export function calculateCard(person: PersonInput, card: CardInput, scheme: RunnableScheme): { card: CardResult; problems: Problem[] } {
  const run = startRun(person, card, scheme)
  const isShadow = card.stage?.isShadow ?? false
  const index = scheme.index ? scheme.index.value(run) : null
  const lines: Line[] = []
  const unfinished: UnfinishedLine[] = []
  for (const [i, compiled] of scheme.components.entries()) {
    const line = computeLine(compiled, i, run, isShadow)
    if (line.amountMinor === null) unfinished.push(line.unfinished)
    else lines.push({ ...line.unfinished, amountMinor: line.amountMinor })
  }
  if (isShadow) lines.push(baseInShadow(scheme, run))
  const held = unfinished.length > 0 ? null : heldHarmless(card, lines, run)
  if (held) lines.push(held)
  const rounding = totalRounding(scheme, lines, run)
  if (rounding) lines.push(rounding)
  return {
    card: {
      assignmentId: card.assignmentId,
      schemeVersionId: card.schemeVersionId,
      stageId: card.stage?.id ?? null,
      isShadow,
      index: textOf(index),
      items: scheme.items.map((item) => itemResult(item, run)),
      lines,
      ledger: run.ledger.entries(),
      unfinished,
      workings: scheme.index ? { ...scheme.index.explain(run), currency: run.currency } : null,
    },
    problems: run.problems,
  }
}

function startRun(person: PersonInput, card: CardInput, scheme: RunnableScheme): Run {
  const given = new Array<KpiValue | undefined>(scheme.rows.size).fill(undefined)
  for (const value of card.values) {
    const period = periodKey(person.month, value.period)
    const row = period === null ? undefined : scheme.rows.get(rowKey(value.scope, value.kpi, period))
    if (row !== undefined) given[row] = value
  }
  const share = card.stage?.fixedShare ?? scheme.doc.settings.fixedShare
  const run: Run = {
    month: person.month,
    currency: person.currency,
    given,
    slots: new Array<Rational | null | undefined>(scheme.slots).fill(undefined),
    pay: fromMinorUnits(parseMinorUnits(card.basePayMinor), person.currency.digits),
    fixedShare: share === null ? null : parseRational(share),
    stageId: card.stage?.id ?? null,
    time: card.time ?? null,
    ledger: new Ledger(card.ledger ?? {}, person.currency.digits),
    pools: card.pools ?? {},
    lines: [],
    problems: [],
    cardId: card.assignmentId,
    employeeId: person.employeeId,
    lineKey: undefined,
  }
  if (run.fixedShare !== null && (sign(run.fixedShare) < 0 || compare(run.fixedShare, one) > 0)) {
    report(run, 'fixed-share-out-of-range', { share: share ?? '' })
    run.fixedShare = null
  }
  return run
}

interface ComputedLine {
  amountMinor: string | null
  unfinished: UnfinishedLine
}

function computeLine(compiled: CompiledComponent, number: number, run: Run, isShadow: boolean): ComputedLine {
  const { key, name, unit, part, effect } = compiled.component
  run.lineKey = key
  const exact = compiled.exact(run)
  const rounded = exact === null ? null : roundedAmount(compiled, exact, run)
  run.lines[number] = unit === 'money' ? rounded : zero
  const workings = compiled.explain(run, rounded)
  run.lineKey = undefined
  const lacksGround = compiled.component.clawBack?.ground === null && rounded !== null && sign(rounded) < 0
  if (isShadow) workings.reasons = [...(workings.reasons ?? []), reason('shadow')]
  else if (lacksGround) workings.reasons = [...(workings.reasons ?? []), reason('no-ground')]
  const digits = unit === 'money' ? run.currency.digits : 0
  return {
    amountMinor: rounded === null ? null : roundScaled(rounded, digits, compiled.rounding.mode).toString(),
    unfinished: { key, name, effect: isShadow || lacksGround ? 'shown' : effect, unit, part, workings },
  }
}

function itemResult(item: CompiledItem, run: Run): ItemResult {
  const { subject } = item.score
  const isKnown = isEntered(run, item.score.measures)
  const shown = (step: Step | null): string | null => (step !== null && isEntered(run, step.measures) ? textOf(step.value(run)) : null)
  return {
    key: item.key,
    kpi: subject?.kpi.code ?? null,
    name: item.name,
    scope: subject?.scope ?? null,
    weight: item.weight,
    plan: subject ? shown(subject.plan) : null,
    fact: subject ? shown(subject.fact) : null,
    attainment: isKnown ? textOf(item.score.value(run)) : null,
    part: isKnown ? textOf(item.part.value(run)) : null,
  }
}
