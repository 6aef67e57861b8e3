// A card being calculated: what it starts from, and what each line comes to, before anything is told about it.
import type { RunnableScheme } from './compile-scheme';
import { roundedAmount } from './compile-component';
import type { CompiledComponent } from './compile-component';
import { compare, divide, one, rational, sign, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { roundedText } from './exact/round';
import { parseRational } from './exact/text';
import type { CardInput, KpiValue, PersonInput } from './input';
import { Ledger } from './ledger';
import type { Effect } from './result';
import { rowKey } from './scheme-context';
import { report } from './step';
import type { Run } from './step';
import { periodKey } from './time/window';

export function startRun(person: PersonInput, card: CardInput, scheme: RunnableScheme): Run {
  const given = new Array<KpiValue | undefined>(scheme.rows.size).fill(undefined);
  const givenAt = new Array<number | undefined>(scheme.rows.size).fill(undefined);
  const { values } = card;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as KpiValue;
    const row = rowOf(value, person.month, scheme);
    if (row === undefined) continue;
    given[row] = value;
    givenAt[row] = i;
  }
  const share = card.stage?.fixedShare ?? scheme.doc.settings.fixedShare;
  const run: Run = {
    month: person.month,
    currency: person.currency,
    given,
    givenAt,
    slots: new Array<Rational | null | undefined>(scheme.slots).fill(undefined),
    pay: divide(parseRational(card.basePayMinor), rational(10 ** person.currency.digits)),
    fixedShare: share === null ? null : parseRational(share),
    stageId: card.stage?.id ?? null,
    time: card.time ?? null,
    there: card.time ?? null,
    eligible: card.eligible ?? null,
    ledger: new Ledger(card.ledger ?? {}, person.currency.digits),
    pools: card.pools ?? {},
    lines: [],
    problems: [],
    cardId: card.assignmentId,
    employeeId: person.employeeId,
    lineKey: undefined,
  };
  if (run.fixedShare !== null && (sign(run.fixedShare) < 0 || compare(run.fixedShare, one) > 0)) {
    report(run, 'fixed-share-out-of-range', { share: share ?? '' });
    run.fixedShare = null;
  }
  return run;
}

/** The row of the scheme that an entered value fills; undefined when the scheme does not read it. */
function rowOf({ kpi, scope, period }: KpiValue, month: string, scheme: RunnableScheme): number | undefined {
  if (period === undefined) return scheme.ownRows[scope].get(kpi);
  const key = periodKey(month, period);
  return key === null ? undefined : scheme.rows.get(rowKey(scope, kpi, key));
}

/** null amount = a problem stopped the line. */
export interface LineAmount {
  rounded: Rational | null;
  amountMinor: string | null;
  effect: Effect;
  lacksGround: boolean;
}

/** Lines in the order written, because a line may stand on earlier ones. */
export function lineAmounts(scheme: RunnableScheme, run: Run, isShadow: boolean): LineAmount[] {
  const amounts: LineAmount[] = [];
  for (const compiled of scheme.components) {
    run.lineKey = compiled.component.key;
    amounts.push(lineAmount(compiled, amounts.length, run, isShadow));
  }
  run.lineKey = undefined;
  return amounts;
}

function lineAmount(compiled: CompiledComponent, number: number, run: Run, isShadow: boolean): LineAmount {
  const { unit, effect, clawBack } = compiled.component;
  const exact = compiled.exact(run);
  const rounded = exact === null ? null : roundedAmount(compiled, exact, run);
  run.lines[number] = unit === 'money' ? rounded : zero;
  const lacksGround = clawBack?.ground === null && rounded !== null && sign(rounded) < 0;
  return {
    rounded,
    amountMinor: rounded === null ? null : roundedText(rounded, unit === 'money' ? run.currency.digits : 0, compiled.rounding.mode),
    effect: isShadow || lacksGround ? 'shown' : effect,
    lacksGround,
  };
}
