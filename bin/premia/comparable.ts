// Two months have a difference with causes only when they are of one person, in one currency, measured in the same units.
import type { Bundle } from './bundle';
import type { Words } from './words';

export interface Incomparable {
  impossible: 'different-employees' | 'different-currencies' | 'different-units';
  say(words: Words): string;
}

/** Why two months cannot be compared; null when they can. Other months, schemes, cards and values are what is compared. */
export function incomparable(a: Bundle, b: Bundle): Incomparable | null {
  const [one, other] = [a.input, b.input];
  if (one.employeeId !== other.employeeId) return { impossible: 'different-employees', say: (words) => words.otherEmployee(one.employeeId, other.employeeId) };
  const [currency, another] = [one.currency, other.currency];
  if (currency.code !== another.code || currency.digits !== another.digits)
    return { impossible: 'different-currencies', say: (words) => words.otherCurrency(nameOf(currency), nameOf(another)) };
  const changed = a.kpis.find(({ code, unit, unitLabel }) => b.kpis.some((kpi) => kpi.code === code && (kpi.unit !== unit || kpi.unitLabel !== unitLabel)));
  return changed ? { impossible: 'different-units', say: (words) => words.otherUnit(changed.code) } : null;
}

const nameOf = ({ code, digits }: { code: string; digits: number }): string => `${code}/${digits}`;
