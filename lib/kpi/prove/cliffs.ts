// "At 70 % exactly, 21 000 appear": every jump of every line, priced for a given pay, with the other results at plan.
import { compare, multiply, one, rational, subtract } from '../exact/rational';
import type { Rational } from '../exact/rational';
import { limitsAt, valueAt } from '../exact/piecewise';
import type { Piecewise } from '../exact/piecewise';
import { toText } from '../exact/text';
import { walk } from '../walk';
import type { Cliff } from './proof';
import { variableOf } from './world';
import type { ProofWorld } from './world';

export function cliffsOf(world: ProofWorld, currencyDigits: number): Cliff[] {
  const minor = rational(10n ** BigInt(currencyDigits));
  return world.doc.components.flatMap((component, number) => {
    if (component.unit !== 'money') return [];
    return [...variablesOf(world, number)].flatMap((variable) => {
      const section = world.section(number, variable, () => one);
      return section ? jumpsOf(section).map((jump) => cliff(world, component.key, variable, jump, minor)) : [];
    });
  });
}

interface Jump {
  at: Rational;
  below: Rational;
  pays: Rational;
}

function jumpsOf(f: Piecewise): Jump[] {
  return f.knots.flatMap((at) => {
    const value = valueAt(f, at);
    const { below, above } = limitsAt(f, at);
    const jumps: Jump[] = [];
    if (below !== null && compare(below, value) !== 0) jumps.push({ at, below, pays: value });
    if (compare(value, above) !== 0) jumps.push({ at, below: value, pays: above });
    return jumps;
  });
}

const cliff = (world: ProofWorld, lineKey: string, variable: string, { at, below, pays }: Jump, minor: Rational): Cliff => ({
  lineKey,
  variable,
  name: variable === 'index' ? '' : world.name(variable),
  at: toText(at),
  paysBelow: toText(multiply(below, minor)),
  pays: toText(multiply(pays, minor)),
  price: toText(multiply(subtract(pays, below), minor)),
});

/** What the line itself reads: the index as one, KPIs directly, and KPIs whose own score already jumps. */
function variablesOf(world: ProofWorld, number: number): Set<string> {
  const seen = new Set<string>();
  const component = world.doc.components[number];
  if (!component) return seen;
  walk(component.amount, (node) => {
    if (node.kind === 'index') seen.add('index');
    if (node.kind === 'attain' || (node.kind === 'measure' && node.take === 'fact')) seen.add(variableOf(node));
  });
  return seen;
}
