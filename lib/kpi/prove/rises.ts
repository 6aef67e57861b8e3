// Whether a rule never falls as the value sought in it grows, whatever the results are (none of them below zero).
import { zero } from '../exact/rational';
import type { Node } from '../node';
import { outlookOfSought, sought } from './outlook-of';

export const risesWithUnknown = (of: Node): boolean => {
  const { ways } = outlookOfSought(of, () => ({ lo: zero, hi: null, ways: new Map() }));
  return (ways.get(sought) ?? 'up') === 'up';
};
