// What one month carries to the next: opened from the input, closed into the result, never rewritten.
import type { Rational } from './exact/rational';
import { zero } from './exact/rational';
import { fromMinorUnits, parseMinorUnits, roundScaled } from './exact/round';
import type { LedgerEntry } from './result';

/** Balances of one card, major units. */
export class Ledger {
  private closing: Map<string, Rational> | null = null;

  constructor(
    private readonly opening: Readonly<Record<string, string>>,
    private readonly digits: number,
  ) {}

  balance(account: string): Rational {
    const moved = this.closing?.get(account);
    if (moved !== undefined) return moved;
    const opened = Object.hasOwn(this.opening, account) ? this.opening[account] : undefined;
    return opened === undefined ? zero : fromMinorUnits(parseMinorUnits(opened), this.digits);
  }

  set(account: string, balance: Rational): void {
    this.closing ??= new Map();
    this.closing.set(account, balance);
  }

  /** Accounts the scheme touched, by name. */
  entries(): LedgerEntry[] {
    const { closing } = this;
    if (closing === null) return [];
    return [...closing.keys()].sort().map((account) => ({
      account,
      openingMinor: (Object.hasOwn(this.opening, account) ? this.opening[account] : undefined) ?? '0',
      closingMinor: roundScaled(closing.get(account) ?? zero, this.digits, 'half-up').toString(),
    }));
  }
}
