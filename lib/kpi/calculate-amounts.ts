// The same law without the telling: for back-tests, what-if and anything that looks at many people and few reasons.
import { isRunnable } from './compile-scheme';
import type { Schemes } from './contract';
import { calculatePerson, totalsOf } from './calculate';
import type { PersonInput } from './input';
import type { Effect, LinePart, LineUnit, Totals } from './result';
import { withinLength } from './exact/too-long';
import { extraLines } from './calculate-card';
import { lineAmounts, startRun } from './run-card';
import type { LineAmount } from './run-card';

export interface AmountLine {
  key: string;
  effect: Effect;
  unit: LineUnit;
  part: LinePart;
  amountMinor: string;
}
export interface PersonAmounts {
  employeeId: string;
  cards: { assignmentId: string; lines: AmountLine[] }[];
  /** null with problems; `calculatePerson` names them. */
  totals: Totals | null;
}

/** Amounts of `calculatePerson`, from the same compiled steps, without workings. */
export const calculateAmounts = (input: PersonInput, schemes: Schemes): PersonAmounts =>
  withinLength(
    () => amountsOf(input, schemes),
    () => withProblems(input, schemes),
  );

function amountsOf(input: PersonInput, schemes: Schemes): PersonAmounts {
  const cards: PersonAmounts['cards'] = [];
  for (const card of input.cards) {
    const scheme = schemes.get(card.schemeVersionId);
    if (!scheme || !isRunnable(scheme) || scheme.problems.length > 0) return withProblems(input, schemes);
    const run = startRun(input, card, scheme);
    scheme.index?.value(run);
    const amounts = lineAmounts(scheme, run, card.stage?.isShadow ?? false);
    if (run.problems.length > 0) return withProblems(input, schemes);
    const lines: AmountLine[] = [];
    for (const { component } of scheme.components) {
      const { effect, amountMinor } = amounts[lines.length] as LineAmount;
      lines.push({ key: component.key, effect, unit: component.unit, part: component.part, amountMinor: amountMinor ?? '0' });
    }
    if (scheme.needsExtraLines || card.stage) lines.push(...extraLines(scheme, card, lines, run, true).map(bare));
    cards.push({ assignmentId: card.assignmentId, lines });
  }
  return { employeeId: input.employeeId, cards, totals: totalsOf(cards) };
}

const bare = ({ key, effect, unit, part, amountMinor }: AmountLine): AmountLine => ({ key, effect, unit, part, amountMinor });

/** Rare, so it may take the long road: what could be worked out, and no totals. */
function withProblems(input: PersonInput, schemes: Schemes): PersonAmounts {
  const { employeeId, cards, totals } = calculatePerson(input, schemes);
  return { employeeId, cards: cards.map(({ assignmentId, lines }) => ({ assignmentId, lines: lines.map(bare) })), totals };
}
