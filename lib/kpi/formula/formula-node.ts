// A formula said in the other kinds of rule: what it computes, tells and proves is theirs.
import type { Node, NodeCondition } from '../node';
import type { CombineOp } from '../nodes/combine';
import type { Comparison } from '../nodes/when';
import { FormulaError } from './formula-error';
import type { Expression, FormulaFunction } from './parse-formula';

const powerMax = 10;
const combine = (op: CombineOp, ...parts: Node[]): Node => ({ kind: 'combine', op, parts, missing: 'problem' });
const number = (value: string): Node => ({ kind: 'number', value });

/** The tree a formula stands for; one that would grow beyond measure is refused before it is built. */
export function formulaNode(expression: Expression, named: (name: string) => Node): Node {
  if (sizeOf(expression) > sizeMax) throw new FormulaError('too long', expression.at);
  return nodeOf(expression, named);
}

const sizeMax = 5000;

function sizeOf(expression: Expression): number {
  switch (expression.is) {
    case 'number':
    case 'name':
      return 1;
    case 'negate':
    case 'not':
      return 1 + sizeOf(expression.of);
    case 'operation': {
      const times = expression.op === '^' && expression.right.is === 'number' ? Number(expression.right.text) : 1;
      return 1 + sizeOf(expression.left) * Math.max(times, 1) + sizeOf(expression.right);
    }
    case 'call':
      return 1 + expression.args.reduce((sum, each) => sum + sizeOf(each), 0) * (expression.name === 'abs' ? 2 : 1);
  }
}

function nodeOf(expression: Expression, named: (name: string) => Node): Node {
  const node = (each: Expression): Node => nodeOf(each, named);
  switch (expression.is) {
    case 'number':
      return number(expression.text);
    case 'name':
      return named(expression.name);
    case 'negate':
      return combine('product', number('-1'), node(expression.of));
    case 'not':
      return asNumber(conditionOf(expression, node));
    case 'operation':
      return operationNode(expression, node);
    case 'call':
      return callNode(expression.name, expression.args, expression.at, node);
  }
}

type Build = (expression: Expression) => Node;

/** A comparison where a value is wanted is 1 or 0. */
const asNumber = (condition: NodeCondition): Node => ({ kind: 'when', if: condition, then: number('1'), else: number('0') });

function operationNode(expression: Expression & { is: 'operation' }, node: Build): Node {
  const { op, left, right } = expression;
  switch (op) {
    case '+':
      return joined('sum', node(left), node(right));
    case '-':
      return combine('difference', node(left), node(right));
    case '*':
      return joined('product', node(left), node(right));
    case '/':
      return combine('quotient', node(left), node(right));
    case '^': {
      const power = right.is === 'number' ? Number(right.text) : Number.NaN;
      if (!Number.isInteger(power) || power < 1 || power > powerMax) throw new FormulaError(`a power must be a whole number from 1 to ${powerMax}`, right.at);
      return combine('product', ...Array.from({ length: power }, () => node(left)));
    }
    default:
      return asNumber(conditionOf(expression, node));
  }
}

/** a + b + c is one sum, so that it is told in one line. */
const joined = (op: 'sum' | 'product', left: Node, right: Node): Node =>
  combine(op, ...(left.kind === 'combine' && left.op === op ? left.parts : [left]), right);

function conditionOf(expression: Expression, node: Build): NodeCondition {
  if (expression.is === 'not') return { is: 'not', of: conditionOf(expression.of, node) };
  if (expression.is !== 'operation') return { is: 'compare', left: node(expression), op: '!=', right: number('0') };
  const { op, left, right } = expression;
  if (op === 'and' || op === 'or') return { is: op === 'and' ? 'all' : 'any', of: [conditionOf(left, node), conditionOf(right, node)] };
  if (['<', '<=', '>', '>=', '=', '!='].includes(op)) return { is: 'compare', left: node(left), op: op as Comparison, right: node(right) };
  return { is: 'compare', left: node(expression), op: '!=', right: number('0') };
}

function callNode(name: FormulaFunction, args: Expression[], at: number, node: Build): Node {
  const [first, second, third] = args;
  const wants = (count: number): void => {
    if (args.length !== count) throw new FormulaError(`${name} takes ${count} values`, at);
  };
  switch (name) {
    case 'if':
      wants(3);
      return { kind: 'when', if: conditionOf(first as Expression, node), then: node(second as Expression), else: node(third as Expression) };
    case 'abs': {
      wants(1);
      const inner = node(first as Expression);
      return combine('max', inner, combine('product', number('-1'), inner));
    }
    case 'round': {
      wants(2);
      const digits = second?.is === 'number' ? Number(second.text) : Number.NaN;
      if (!Number.isInteger(digits) || digits > 18) throw new FormulaError('round takes a whole number of digits', second?.at ?? at);
      return { kind: 'round', of: node(first as Expression), rounding: { mode: 'half-up', digits } };
    }
    case 'previous':
    case 'lastyear': {
      wants(1);
      const inner = node(first as Expression);
      if (inner.kind !== 'measure' || inner.over) throw new FormulaError(`${name} takes the name of a KPI`, at);
      return { ...inner, over: { window: name === 'previous' ? 'previous-month' : 'last-year', aggregate: 'sum' } };
    }
    case 'min':
    case 'max':
    case 'mean':
    case 'sum':
      return combine(name, ...args.map(node));
  }
}
