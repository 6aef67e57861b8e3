// Two schemes in one month share its days. What a line does not divide by days would be paid twice: a problem, not a payment.
import type { SchemeDoc } from '@/lib/kpi';

interface Dividable {
  document: SchemeDoc;
  accounts: readonly string[];
}

/**
 * Lines of a scheme that would be paid again by another scheme of the same person in the same month: of the base pay in
 * full, of a personal result that the other counts too, or over an account that both keep. Names of the lines.
 */
export function undividedLines({ document, accounts }: Dividable, others: readonly Dividable[]): string[] {
  if (others.length === 0) return [];
  const theirs = new Set(others.flatMap((other) => other.document.components.flatMap(({ amount }) => wholeReads(amount, other.document))));
  const shared = new Set(accounts.filter((account) => others.some((other) => other.accounts.includes(account))));
  return document.components.flatMap(({ amount, effect, unit, name }) => {
    if (effect === 'shown' || unit !== 'money') return [];
    const reads = wholeReads(amount, document);
    const isPaidAgain = reads.some((read) => read === basePay || theirs.has(read)) || accountsIn(amount).some((account) => shared.has(account));
    return isPaidAgain ? [name] : [];
  });
}

/** Accounts that balances are kept in, anywhere in a document. */
export function accountsIn(part: unknown): string[] {
  return [...new Set(nodesIn(part).flatMap(({ kind, account }) => (kind === 'ledger' && typeof account === 'string' ? [account] : [])))].sort();
}

export const readsWorkingDays = (document: SchemeDoc): boolean => nodesIn(document).some(({ by }) => by === 'working-days');

type Part = Record<string, unknown>;

/** How the base pay is named among what an amount takes; no KPI code is. */
const basePay = 'base pay';

/**
 * What an amount takes whole, however few the days: the base pay, codes of personal KPIs. A product with a part that is
 * divided by days is divided by them; a condition decides on an amount and is none itself.
 */
function wholeReads(value: unknown, document: SchemeDoc): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => wholeReads(each, document));
  if (typeof value !== 'object' || value === null) return [];
  const { if: _condition, ...node } = value as Part;
  if (node.kind === 'prorate') return [];
  if (node.kind === 'combine' && node.op === 'product' && (node.parts as unknown[]).some((part) => isDivided(part, document))) return [];
  if (node.kind === 'base') return node.of === 'pay' || node.of === 'fixed' || node.of === 'variable' ? [basePay] : [];
  if (node.kind === 'index' || node.kind === 'item') return wholeReads(document.scorecard, document);
  const own = typeof node.kpi === 'string' && (node.scope ?? 'person') === 'person' ? [node.kpi] : [];
  return [...own, ...wholeReads(Object.values(node), document)];
}

const isDivided = (part: unknown, document: SchemeDoc): boolean =>
  nodesIn(part).some(({ kind }) => kind === 'prorate') && wholeReads(part, document).length === 0;

/** Every object inside, itself included. */
function nodesIn(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(nodesIn)];
}
