// One attainment under a proof: which way it moves as the result gets better, how low and high it goes, and its shape.
import { divide, isZero, least, most, one, rational, subtract, zero } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { constant, extremeOfPieces, indicator, sumOfPieces } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { parseRational } from '../exact/text';
import type { AttainNode } from '../nodes/attain';
import { fixed, union } from './range';
import type { Outlook } from './range';

/** A rule that calls more better for a KPI of which less is better, or the other way round. */
export function isAgainst({ rule }: AttainNode, isLower: boolean): boolean {
  if (rule.kind === 'higher-ratio' || rule.kind === 'higher-distance') return isLower;
  return (rule.kind === 'lower-ratio' || rule.kind === 'lower-distance') && !isLower;
}

/** What such a rule makes of a result that is `attained` by the KPI's own direction (fact = plan × it, or plan ÷ it); null at nothing. */
export function attainedAgainst({ rule }: AttainNode, attained: Rational): Rational | null {
  if (rule.kind === 'lower-distance') return subtract<string>(rational(2), attained);
  return isZero(attained) ? null : divide(one, attained);
}

export function attainOutlook(node: AttainNode, variable: string, isLower: boolean): Outlook {
  const ways: Outlook['ways'] = new Map([[variable, isAgainst(node, isLower) ? 'down' : 'up']]);
  const { rule } = node;
  const floor = node.floor === null ? null : parseRational(node.floor);
  const cap = node.cap === null ? null : parseRational(node.cap);
  const raw =
    rule.kind === 'reached'
      ? { lo: zero, hi: one }
      : rule.kind === 'rated'
        ? ratedRange(rule.steps.map(({ value }) => parseRational(value)))
        : rule.kind === 'band'
          ? { lo: null, hi: one }
          : { lo: rule.kind === 'lower-ratio' ? zero : null, hi: null };
  const lo = raw.lo === null ? floor : floor ? most<string>(raw.lo, floor) : raw.lo;
  const hi = raw.hi === null ? cap : cap ? least<string>(raw.hi, cap) : raw.hi;
  const range = node.eligible?.otherwise === 'zero' ? union({ lo, hi }, fixed(zero)) : { lo, hi };
  return { ...range, ways };
}

const ratedRange = (values: readonly Rational[]): { lo: Rational; hi: Rational } => ({
  lo: values.reduce((a, b) => least(a, b)),
  hi: values.reduce((a, b) => most(a, b)),
});

export function attainSection(node: AttainNode, attained: Piecewise): Piecewise {
  const reached = node.rule.kind === 'reached' ? indicator(sumOfPieces(attained, constant(rational(-1))), (side) => side >= 0) : attained;
  const full = node.rule.kind === 'band' ? extremeOfPieces(reached, constant(one), -1) : reached;
  const raised = node.floor === null ? full : extremeOfPieces(full, constant(parseRational(node.floor)), 1);
  return node.cap === null ? raised : extremeOfPieces(raised, constant(parseRational(node.cap)), -1);
}
