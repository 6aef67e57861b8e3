// A small language: numbers, names, arithmetic, comparisons, a few functions. There is nothing in it to reach outside with.
import { FormulaError } from './formula-error';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

export const formulaFunctions = ['if', 'min', 'max', 'mean', 'sum', 'abs', 'round', 'previous', 'lastyear'] as const;
export type FormulaFunction = (typeof formulaFunctions)[number];
export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '=' | '!=' | 'and' | 'or';

export type Expression =
  | { is: 'number'; text: string; at: number }
  | { is: 'name'; name: string; at: number }
  | { is: 'negate' | 'not'; of: Expression; at: number }
  | { is: 'operation'; op: Operator; left: Expression; right: Expression; at: number }
  | { is: 'call'; name: FormulaFunction; args: Expression[]; at: number };

const depthMax = 20;
/** Loosest first; each list binds alike and to the left. */
const levels: readonly (readonly string[])[] = [['or'], ['and'], ['<', '<=', '>', '>=', '=', '!='], ['+', '-'], ['*', '/']];
/** `not` says of the whole comparison after it that it does not hold: "not sales > 100". */
const comparisons = 2;

/** Reads a formula; throws FormulaError with the character where it stops making sense. Bounded in length and depth. */
export function parseFormula(text: string): Expression {
  const reader = new Reader(tokensOf(text));
  const expression = reader.level(0, 0);
  const rest = reader.peek();
  if (rest.type !== 'end') throw new FormulaError(`unexpected ${rest.text}`, rest.at);
  return expression;
}

class Reader {
  private next = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  peek(): Token {
    return this.tokens[this.next] as Token;
  }

  private take(): Token {
    return this.tokens[this.next++] as Token;
  }

  private expect(text: string): void {
    const token = this.take();
    if (token.text !== text) throw new FormulaError(`expected ${text}`, token.at);
  }

  level(i: number, depth: number): Expression {
    if (depth > depthMax) throw new FormulaError('too deep', this.peek().at);
    const operators = levels[i];
    if (!operators) return this.unary(depth);
    if (i === comparisons && this.peek().text === 'not') return this.prefixed(depth, () => this.level(comparisons, depth + 1));
    let left = this.level(i + 1, depth);
    while (this.peek().type === 'operator' && operators.includes(this.peek().text)) {
      const { text, at } = this.take();
      left = { is: 'operation', op: text as Operator, left, right: this.level(i + 1, depth), at };
    }
    return left;
  }

  private unary(depth: number): Expression {
    if (this.peek().text === '-' || this.peek().text === 'not') return this.prefixed(depth, () => this.unary(depth + 1));
    const base = this.atom(depth);
    if (this.peek().text !== '^') return base;
    const { at } = this.take();
    return { is: 'operation', op: '^', left: base, right: this.atom(depth), at };
  }

  private prefixed(depth: number, rest: () => Expression): Expression {
    const { text, at } = this.take();
    if (depth >= depthMax) throw new FormulaError('too deep', at);
    return { is: text === 'not' ? 'not' : 'negate', of: rest(), at };
  }

  private atom(depth: number): Expression {
    const token = this.take();
    if (token.type === 'number') return { is: 'number', text: token.text, at: token.at };
    if (token.text === '(') {
      const inner = this.level(0, depth + 1);
      this.expect(')');
      return inner;
    }
    if (token.type !== 'name') throw new FormulaError(token.type === 'end' ? 'unexpected end' : `unexpected ${token.text}`, token.at);
    if (this.peek().text !== '(') return { is: 'name', name: token.text, at: token.at };
    return this.call(token, depth);
  }

  private call(token: Token, depth: number): Expression {
    const name = formulaFunctions.find((each) => each === token.text);
    if (!name) throw new FormulaError(`unknown function ${token.text}`, token.at);
    this.expect('(');
    const args = [this.level(0, depth + 1)];
    while (this.peek().text === ',' || this.peek().text === ';') {
      this.take();
      args.push(this.level(0, depth + 1));
    }
    this.expect(')');
    return { is: 'call', name, args, at: token.at };
  }
}
