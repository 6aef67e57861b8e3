// "Roubles and pieces don't add up", in a formula over KPIs too: money may be multiplied and divided, but only added to money.
import type { KpiDef } from '../kpi-def';
import { FormulaError } from './formula-error';
import type { Expression } from './parse-formula';

/** To which power money stands in a value: sales 1, a conversion 0, outputs × inputs 2. A number of the author goes with anything. */
interface Power {
  of: number;
  isPlain: boolean;
}

const plain: Power = { of: 0, isPlain: true };

/** Throws FormulaError where money is added to or compared with what is not, or where the result is not what the KPI's unit says. */
export function checkMoney(expression: Expression, kpi: KpiDef, operand: (name: string) => KpiDef | undefined): void {
  const { of, isPlain } = powerOf(expression, operand);
  const wanted = kpi.unit === 'money' ? 1 : kpi.unit === 'percent' || kpi.unit === 'count' || kpi.unit === 'days' || kpi.unit === 'hours' ? 0 : null;
  if (wanted !== null && !isPlain && of !== wanted) throw new FormulaError(`${saidOf(of)} is not ${kpi.unit}`, expression.at);
}

function powerOf(expression: Expression, operand: (name: string) => KpiDef | undefined): Power {
  const of = (each: Expression): Power => powerOf(each, operand);
  switch (expression.is) {
    case 'number':
      return plain;
    case 'name':
      return { of: operand(expression.name)?.unit === 'money' ? 1 : 0, isPlain: false };
    case 'negate':
      return of(expression.of);
    case 'not':
      of(expression.of);
      return plain;
    case 'operation':
      return ofOperation(expression, of);
    case 'call': {
      const [first = plain, ...others] = expression.args.map(of);
      if (expression.name === 'if') return others.reduce((all, next) => alike(all, next, expression.at), others[0] ?? plain);
      if (expression.name === 'round' || expression.args.length === 1) return first;
      return others.reduce((all, next) => alike(all, next, expression.at), first);
    }
  }
}

function ofOperation({ op, left, right, at }: Expression & { is: 'operation' }, of: (each: Expression) => Power): Power {
  const [a, b] = [of(left), of(right)];
  switch (op) {
    case '*':
      return { of: a.of + b.of, isPlain: a.isPlain && b.isPlain };
    case '/':
      return { of: a.of - b.of, isPlain: a.isPlain && b.isPlain };
    case '^':
      return { of: a.of * (right.is === 'number' ? Number(right.text) : 1), isPlain: a.isPlain };
    case '+':
    case '-':
      return alike(a, b, at);
    case 'and':
    case 'or':
      return plain;
    default:
      alike(a, b, at);
      return plain;
  }
}

function alike(a: Power, b: Power, at: number): Power {
  if (a.isPlain) return b;
  if (b.isPlain || a.of === b.of) return a;
  throw new FormulaError(`${saidOf(a.of)} · ${saidOf(b.of)}`, at);
}

const saidOf = (power: number): string => (power === 0 ? 'number' : power === 1 ? 'money' : `money^${power}`);
