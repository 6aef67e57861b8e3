// How a formula is said: in which words, with how many decimals of money, in which language.
import type { Lang } from '../contract';
import type { Working } from '../result';
import type { Words } from './words-shape';

/** A step's value as text. */
export type Show = (working: Working) => string;

export interface Voice {
  words: Words;
  digits: number;
  lang: Lang;
}
