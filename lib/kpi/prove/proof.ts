// What a proof says: held over the whole domain, refused with an example, or searched so far and no further.
import type { Problem } from '../problem';

export const properties = [
  'well-formed',
  'weights-one',
  'no-external-pay',
  'computable',
  'at-plan',
  'covers-everything',
  'never-negative',
  'monotone',
  'bounded',
  'caps-reachable',
  'within-limits',
] as const;
export type Property = (typeof properties)[number];

export interface Proof {
  property: Property;
  /** proved: for every result there is. refused: see examples. searched: no counter-example found in `searched` places. noted: worth knowing, not wrong. */
  verdict: 'proved' | 'refused' | 'searched' | 'noted';
  examples: CounterExample[];
  searched?: number;
}

/** Readable by a person: this line, as this result goes from … to …, pays … instead of … */
export interface CounterExample {
  lineKey?: string;
  /** "person/sales", or "index". */
  variable?: string;
  name?: string;
  /** Attainments, shares of 1. */
  from?: string;
  to?: string;
  /** Minor units, exact. */
  /** Attainment of every other result meanwhile. */
  others?: string;
  paysFrom?: string;
  paysTo?: string;
  /** Of a property that is not about money: the place and what is wrong there. */
  problem?: Problem;
  path?: string;
}

/** A jump: just below `at` the line pays `paysBelow`, at (or just above) it `pays`. */
export interface Cliff {
  lineKey: string;
  variable: string;
  name: string;
  at: string;
  paysBelow: string;
  pays: string;
  /** pays − paysBelow, minor units. */
  price: string;
}

export interface ProofReport {
  proofs: Proof[];
  cliffs: Cliff[];
  /** Most that can be paid in all, minor units; null = grows without limit. */
  bound: string | null;
}
