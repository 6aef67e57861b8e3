import { calculateTold, canonicalText, packResult, type PersonInput, type Schemes, type ToldPerson } from '@/lib/kpi';
import { log } from '@/lib/log';
import type { CalculationProblem } from './problem-view';
import type { PersonRow } from './load-month';

/** The law as this file asks it; the tests hand in one that breaks. */
export type Law = (input: PersonInput, schemes: Schemes) => ToldPerson;

export interface ComputedPerson {
  person: PersonRow;
  /** What is stored and hashed; null when the law could not be asked or broke. */
  answer: { input: string; result: string; card: ToldPerson['cards'][number]; totals: ToldPerson['totals'] } | null;
  problems: CalculationProblem[];
}

/** One person's month. Nothing a person's data can do stops the others: a crash becomes that person's problem. */
export function computePerson(person: PersonRow, schemes: Schemes, law: Law = calculateTold): ComputedPerson {
  if (!person.input) return { person, answer: null, problems: person.problems };
  try {
    const result = law(person.input, schemes);
    const card = result.cards[0];
    if (!card) throw new Error('The law answered without a card');
    const answer = { input: canonicalText(person.input), result: packResult(result), card, totals: result.totals };
    return { person, answer, problems: result.problems };
  } catch (error) {
    log.error({ employeeId: person.employeeId, err: { type: error instanceof Error ? error.name : typeof error, stack: error instanceof Error ? error.stack : undefined } }, 'calculation of a person broke');
    return { person, answer: null, problems: [{ code: 'calculation-failed', params: {}, employeeId: person.employeeId }] };
  }
}
