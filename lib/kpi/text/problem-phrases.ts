// One phrase per problem; a new problem does not compile until both languages have it.
import type { ProblemText } from '../contract';
import type { ProblemCode } from '../problem';

export type ProblemPhrase = (said: Said) => ProblemText;
export type ProblemPhrases = Record<ProblemCode, ProblemPhrase>;

/** Parameters with every gap filled, so that a sentence never says "undefined". */
export interface Said {
  (param: string): string;
  /** A parameter that is a number, as this language writes it. */
  number(param: string): string;
  /** A place in a text, counted from 1. */
  place(param: string): string;
  /** “Repeat purchases”, or the code when the name is unknown. */
  kpi: string;
  /** " in line bonus", or nothing where no line is being computed. */
  inLine: string;
  /** What the reader stumbled over, in words. */
  why: string;
  /** How days are counted, in words. */
  by: string;
  /** Kinds of value that were mixed, in words. */
  kinds: string;
  /** " for the department" */
  whose: string;
}
