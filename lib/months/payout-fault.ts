import type { Payout, PayoutLine } from '@/lib/db/generated/client';
import { calculateTold, canonicalText, ENGINE_VERSION, openResult, packResult, unpackResult, type PersonInput, type PersonResult, type Schemes, type ToldPerson } from '@/lib/kpi';
import type { PayoutFault } from './month-view';
import { payoutHash } from './payout-hash';

export type StoredPayout = Payout & { lines: PayoutLine[]; employee: { name: string }; schemeVersion: { hash: string | null } };

/** The first thing in which a stored payout is not what its input says; null when everything is. */
export function payoutFault(payout: StoredPayout, schemes: ReadonlyMap<string, Schemes>): PayoutFault | null {
  if (payoutHash(payout) !== payout.hash) return 'hash';
  const input = JSON.parse(payout.input) as PersonInput;
  if (canonicalText(input) !== payout.input || input.employeeId !== payout.employeeId) return 'input';
  if (input.cards.some((card) => card.schemeVersionId !== payout.schemeVersionId || card.schemeHash !== payout.schemeVersion.hash)) return 'scheme';
  const result = calculateTold(input, schemes.get(payout.runId) ?? new Map());
  if (!isResultOf(result, payout.result, input)) return 'result';
  return isStoredAs(result, payout) ? null : 'lines';
}

/**
 * Byte for byte where the same engine made it. An earlier engine may have written results in another form: then every
 * amount, value, step and reason must be the same, whatever the form.
 */
export function isResultOf(result: ToldPerson, stored: string, input: PersonInput): boolean {
  if (packResult(result) === stored) return true;
  const { engine = ENGINE_VERSION, ...opened } = readOrNothing(stored, input);
  return engine !== ENGINE_VERSION && canonicalText({ ...openResult(result), engine: undefined }) === canonicalText(opened);
}

/** What cannot be read is the result of nothing. */
function readOrNothing(stored: string, input: PersonInput): Partial<PersonResult> {
  try {
    return unpackResult(stored, input);
  } catch {
    return {};
  }
}

/** Whether the amounts that screens and files read are those of the result. */
function isStoredAs(result: ToldPerson, { lines, status, paidMinor, referenceMinor, shownMinor }: StoredPayout): boolean {
  if (result.problems.length > 0 || result.totals === null) return status === 'problem' && lines.length === 0;
  const { totals } = result;
  if (status !== 'ok' || paidMinor.toString() !== totals.paidMinor || referenceMinor.toString() !== totals.referenceMinor || shownMinor.toString() !== totals.shownMinor) return false;
  const computed = result.cards.flatMap((card) => card.lines);
  return computed.length === lines.length && computed.every((line, index) => {
    const stored = lines[index];
    return stored?.lineKey === line.key && stored.name === line.name && stored.effect === line.effect && stored.unit === line.unit && stored.amountMinor.toString() === line.amountMinor;
  });
}
