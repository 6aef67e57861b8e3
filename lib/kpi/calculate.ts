// The law in one sentence: these inputs under these schemes make this pay, because …
import { canonicalText } from './canonical-text';
import { calculateCard } from './calculate-card';
import { isRunnable } from './compile-scheme';
import type { MonthResult, Schemes } from './contract';
import { MinorSum } from './exact/minor-sum';
import { addMinorUnits, parseMinorUnits } from './exact/round';
import { withinLength } from './exact/too-long';
import { personInputSchema } from './input';
import type { CardInput, PersonInput } from './input';
import { jsonPath } from './json-path';
import type { Problem } from './problem';
import { openResult } from './open-result';
import type { Line, PersonResult, Totals } from './result';
import type { ToldCard, ToldPerson } from './told-result';

/** One person's month. Pure: same input, same bytes. A person with problems has no totals but keeps what was worked out. */
export const calculatePerson = (input: PersonInput, schemes: Schemes): PersonResult => openResult(calculateTold(input, schemes));

/** The same before anything is written out. */
export function calculateTold(input: PersonInput, schemes: Schemes): ToldPerson {
  const cards: ToldCard[] = [];
  const problems: Problem[] = [];
  for (const card of input.cards) {
    const scheme = schemes.get(card.schemeVersionId);
    if (!scheme || !isRunnable(scheme)) {
      problems.push(ofCard({ code: 'scheme-missing', params: { version: card.schemeVersionId } }, input, card));
    } else if (scheme.problems.length > 0) {
      problems.push(...scheme.problems.map((problem) => ofCard(problem, input, card)));
    } else {
      const done = withinLength<ReturnType<typeof calculateCard> | null>(
        () => calculateCard(input, card, scheme),
        () => null,
      );
      if (done) cards.push(done.card);
      problems.push(...(done ? done.problems : [ofCard({ code: 'number-too-long', params: {} }, input, card)]));
    }
  }
  const { month, currency, employeeId } = input;
  const totals = problems.length > 0 ? null : totalsOf(cards);
  return { month, currency, employeeId, cards, totals, problems };
}

const ofCard = (problem: Problem, { employeeId }: PersonInput, { assignmentId }: CardInput): Problem => ({
  ...problem,
  employeeId,
  cardId: assignmentId,
});

/** As `calculatePerson`, for JSON from outside: what is malformed is a problem with its path. */
export function readPersonInput(input: unknown): { input: PersonInput } | { problems: Problem[] } {
  const read = personInputSchema.safeParse(input);
  if (read.success) return { input: read.data };
  const problems = read.error.issues
    .slice(0, 50)
    .map((issue): Problem => ({ code: 'input-malformed', params: { why: issue.message }, path: jsonPath(issue.path) }));
  return { problems };
}

/** Everybody's month, in order of employee id whatever order they came in; one person's problem never stops another. */
export function calculateMonth(inputs: Iterable<PersonInput>, schemes: Schemes): MonthResult {
  const employees: PersonResult[] = [];
  for (const input of inputs) employees.push(calculatePerson(input, schemes));
  employees.sort((a, b) => (a.employeeId < b.employeeId ? -1 : a.employeeId > b.employeeId ? 1 : 0));
  const totals = employees.reduce((sum, { totals: own }) => (own ? addTotals(sum, own) : sum), noTotals);
  return { employees, totals, problems: employees.flatMap(({ problems }) => problems) };
}

const noTotals: Totals = { paidMinor: '0', referenceMinor: '0', shownMinor: '0' };

const addText = (a: string, b: string): string => addMinorUnits(parseMinorUnits(a), parseMinorUnits(b)).toString();

/** Sum of two totals, effect by effect. */
export const addTotals = (a: Totals, b: Totals): Totals => ({
  paidMinor: addText(a.paidMinor, b.paidMinor),
  referenceMinor: addText(a.referenceMinor, b.referenceMinor),
  shownMinor: addText(a.shownMinor, b.shownMinor),
});

/** Each effect apart: the export is the paid one and nothing else. */
export function totalsOf(cards: readonly { lines: readonly Pick<Line, 'effect' | 'unit' | 'amountMinor'>[] }[]): Totals {
  const sums = { paid: new MinorSum(), reference: new MinorSum(), shown: new MinorSum() };
  for (const { lines } of cards) for (const { effect, unit, amountMinor } of lines) if (unit === 'money') sums[effect].add(amountMinor);
  return { paidMinor: sums.paid.text(), referenceMinor: sums.reference.text(), shownMinor: sums.shown.text() };
}

/** The exact bytes of a result (RFC 8785): what is stored, hashed and compared on replay. */
export function canonicalResult(result: PersonResult): string {
  return canonicalText(result);
}
