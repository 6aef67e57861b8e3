// One assignment of one person in one month: index, lines, and why.
import type { RunnableScheme } from './compile-scheme'
import { roundedAmount } from './compile-component'
import type { CompiledComponent } from './compile-component'
import { add, compare, isZero, one, sign, subtract, zero } from './exact/rational'
import type { Rational } from './exact/rational'
import { fromMinorUnits, parseMinorUnits, roundScaled } from './exact/round'
import { parseRational, toText } from './exact/text'
import type { CardInput, KpiValue, PersonInput } from './input'
import type { Problem } from './problem'
import type { CardResult, Effect, ItemResult, Line, UnfinishedLine } from './result'
import { applyRounding } from './round-place'
import type { CompiledItem } from './scheme-context'
import { report } from './step'
import type { Run } from './step'
import { reason, textOf, working } from './working'

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
      unfinished,
      workings: scheme.index ? { ...scheme.index.explain(run), currency: run.currency } : null,
    },
    problems: run.problems,
  }
}

function startRun(person: PersonInput, card: CardInput, scheme: RunnableScheme): Run {
  const given = new Array<KpiValue | undefined>(scheme.rows.size).fill(undefined)
  for (const value of card.values) {
    const row = scheme.rows.get(`${value.scope}/${value.kpi}`)
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
  if (isShadow) workings.reasons = [...(workings.reasons ?? []), reason('shadow')]
  const digits = unit === 'money' ? run.currency.digits : 0
  return {
    amountMinor: rounded === null ? null : roundScaled(rounded, digits, compiled.rounding.mode).toString(),
    unfinished: { key, name, effect: isShadow ? 'shown' : effect, unit, part, workings },
  }
}

/** While the scheme is only tried out, the whole pay goes on as before: nobody's pay moves. */
function baseInShadow(scheme: RunnableScheme, run: Run): Line {
  const fixed = scheme.doc.components.find(({ part }) => part === 'fixed')
  const effect: Effect = fixed?.effect ?? 'reference'
  const workings = working('line', run.pay, 'money', {
    params: { key: 'base-in-shadow', name: fixed?.name ?? '' },
    inputs: [working('base-pay', run.pay, 'money')],
    reasons: [reason('shadow-base')],
  })
  return {
    key: 'base-in-shadow',
    name: fixed?.name ?? '',
    effect,
    unit: 'money',
    part: 'fixed',
    amountMinor: roundScaled(run.pay, run.currency.digits, 'half-up').toString(),
    workings: { ...workings, currency: run.currency },
  }
}

/** A rounded total is still the sum of its lines: the difference is a line of its own. */
function totalRounding(scheme: RunnableScheme, lines: readonly Line[], run: Run): Line | null {
  const rounding = scheme.doc.settings.rounding.total
  if (rounding === null) return null
  const sum = lines.reduce<Rational>(
    (total, line) => (line.effect === 'paid' && line.unit === 'money' ? add(total, fromMinorUnits(parseMinorUnits(line.amountMinor), run.currency.digits)) : total),
    zero,
  )
  const difference = subtract<string>(applyRounding(sum, rounding, run.currency.digits), sum)
  if (isZero(difference)) return null
  const shown = String(rounding.digits === 'minor' ? run.currency.digits : rounding.digits)
  const told = working('total-rounding', difference, 'money', {
    reasons: [reason('rounded', { exact: toText(sum), mode: rounding.mode, digits: shown }, 'total')],
  })
  return {
    key: 'total-rounding',
    name: '',
    effect: 'paid',
    unit: 'money',
    part: 'other',
    amountMinor: roundScaled(difference, run.currency.digits, rounding.mode).toString(),
    workings: { ...told, currency: run.currency },
  }
}

function itemResult(item: CompiledItem, run: Run): ItemResult {
  const fact = item.score.measures.find(({ take }) => take === 'fact')
  const given = fact ? run.given[fact.slot] : undefined
  const isMissing = Boolean(fact) && !given?.fact
  return {
    key: item.key,
    kpi: fact?.kpi.code ?? null,
    name: item.name,
    scope: fact?.scope ?? null,
    weight: item.weight,
    plan: given?.plan?.value ?? null,
    fact: given?.fact?.value ?? null,
    attainment: isMissing ? null : textOf(item.score.value(run)),
    part: isMissing ? null : textOf(item.part.value(run)),
  }
}
