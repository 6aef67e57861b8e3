// Reading a scheme without running it: one walk over the rules, parts first, whoever asks and whatever they want to know.
import { parseRational } from './exact/text';
import type { Rational } from './exact/rational';
import { formulaNode } from './formula/formula-node';
import type { Node, NodeCondition } from './node';
import { readFormula } from './nodes/formula';
import type { Comparison } from './nodes/when';

/** Rules that stand on entered values or on other lines, not on rules inside them. */
export type Leaf = Extract<Node, { kind: 'measure' | 'attain' | 'index' | 'item' | 'base' | 'pool' }>;
type Kind<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** A condition whose sides are already read. */
export type Truth<T> = { is: 'compare'; left: T; op: Comparison; right: T } | { is: 'not'; of: Truth<T> } | { is: 'all' | 'any'; of: Truth<T>[] };

/** What each kind of rule comes to, its parts already read. Rounding and the part of the month change no order and no sign: they are
 * left aside for everybody. */
export interface Meaning<T> {
  constant(value: Rational): T;
  leaf(node: Leaf): T;
  curve(node: Kind<'curve'>, of: T): T;
  bands(node: Kind<'bands'>, of: T, above: T | null): T;
  grid(node: Kind<'grid'>, x: T, y: T): T;
  combine(node: Kind<'combine'>, parts: T[]): T;
  when(truth: Truth<T>, then: T, otherwise: T): T;
  /** A bound is null where the rule has none; a meaning that has nulls of its own asks the rule. */
  clamp(node: Kind<'clamp'>, of: T, min: T | null, max: T | null): T;
  ledger(node: Kind<'ledger'>, of: T, amount: T | null): T;
  /** `of` reads what must reach `wanted`, for the value sought read so. */
  solve(node: Kind<'solve'>, wanted: T, of: (sought: T) => T): T;
  /** The value sought where nothing seeks it, and a formula that cannot be read. */
  nothing(): T;
}

/** Exhaustive: a new kind does not compile until it is here and in every meaning. */
export function meaningOf<T>(node: Node, meaning: Meaning<T>, sought: T | null = null): T {
  const read = (each: Node): T => meaningOf(each, meaning, sought);
  const readAny = (each: Node | null | undefined): T | null => (each ? read(each) : null);
  switch (node.kind) {
    case 'number':
      return meaning.constant(parseRational(node.value));
    case 'money':
      return meaning.constant(parseRational(node.amount));
    case 'measure':
    case 'attain':
    case 'index':
    case 'item':
    case 'base':
    case 'pool':
      return meaning.leaf(node);
    case 'round':
    case 'prorate':
      return read(node.of);
    case 'formula': {
      const formula = readFormula(node, formulaNode);
      return 'node' in formula ? read(formula.node) : meaning.nothing();
    }
    case 'curve':
      return meaning.curve(node, read(node.of));
    case 'bands':
      return meaning.bands(node, read(node.of), readAny(node.units?.above));
    case 'grid':
      return meaning.grid(node, read(node.x), read(node.y));
    case 'combine':
      return meaning.combine(node, node.parts.map(read));
    case 'when':
      return meaning.when(truthOf(node.if, read), read(node.then), read(node.else));
    case 'clamp':
      return meaning.clamp(node, read(node.of), readAny(node.min), readAny(node.max));
    case 'ledger':
      return meaning.ledger(node, read(node.of), readAny(node.amount));
    case 'solve':
      return meaning.solve(node, read(node.wanted), (inner) => meaningOf(node.of, meaning, inner));
    case 'unknown':
      return sought ?? meaning.nothing();
  }
}

function truthOf<T>(condition: NodeCondition, read: (node: Node) => T): Truth<T> {
  switch (condition.is) {
    case 'compare':
      return { is: 'compare', left: read(condition.left), op: condition.op, right: read(condition.right) };
    case 'not':
      return { is: 'not', of: truthOf(condition.of, read) };
    case 'all':
    case 'any':
      return { is: condition.is, of: condition.of.map((each) => truthOf(each, read)) };
  }
}
