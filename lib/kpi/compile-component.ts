// A pay line: its amount, the gates over it, and the rounding into money at the end.
import { isZero, least, multiply, zero } from './exact/rational';
import type { Rational } from './exact/rational';
import { sumOf } from './dimension';
import { compileCondition } from './nodes/when';
import type { Test } from './nodes/when';
import type { Reason } from './result';
import { applyRounding, roundingReason } from './round-place';
import type { Component, Gate } from './scheme-doc';
import type { SchemeContext } from './scheme-context';
import { mergeMeasures } from './step';
import type { Dimension, Measure, Run, Step } from './step';
import type { Rounding } from './rounding';
import { reason, textOf, working } from './told';
import type { Told } from './told';

export interface CompiledComponent {
  component: Component;
  measures: readonly Measure[];
  rounding: Rounding;
  /** After gates, before rounding. */
  exact(run: Run): Rational | null;
  explain(run: Run, rounded: Rational | null): Told;
}

interface CompiledGate {
  gate: Gate;
  test: Test;
  /** What the cap or factor is. */
  operand: Step | null;
}

export function compileComponent(context: SchemeContext, component: Component, path: string): CompiledComponent {
  const amount = context.compile(component.amount, `${path}.amount`);
  const fits = component.unit === 'money' ? amount.dimension === 'money' || amount.dimension === 'any' : amount.dimension !== 'money';
  if (!fits) context.problem('unit-mismatch', `${path}.amount`, { op: component.unit, found: amount.dimension });
  const gates = context.doc.gates.flatMap((gate, i) =>
    gate.components.includes(component.key) ? [compileGate(context, gate, amount.dimension, `$.gates[${i}]`)] : [],
  );
  const measures = mergeMeasures([amount, ...gates.flatMap(({ test, operand }) => (operand ? [test, operand] : [test]))]);
  const rounding = context.lineRounding();

  const through = (run: Run, reasons?: Reason[]): Rational | null => {
    let value = amount.value(run);
    for (const gate of gates) {
      if (value === null) return null;
      value = passGate(gate, value, run, reasons);
    }
    return value;
  };
  return {
    component,
    measures,
    rounding,
    exact: (run) => through(run),
    explain: (run, rounded) => {
      const reasons: Reason[] = [];
      const exact = through(run, reasons);
      reasons.push(...roundingReason(exact, rounding, run.currency.digits, 'line'));
      const unit = component.unit;
      const inputs = [amount.explain(run), ...gates.map(({ gate, test }) => ({ ...test.explain(run), params: { gate: gate.name } }))];
      return working('line', rounded, unit, { inputs, reasons });
    },
  };
}

/** A cap must be of the line's kind; a factor must leave it of that kind. */
function compileGate(context: SchemeContext, gate: Gate, of: Dimension, path: string): CompiledGate {
  const test = compileCondition(gate.if, context, `${path}.if`);
  const { effect } = gate;
  const operand =
    effect.then === 'cap'
      ? context.compile(effect.at, `${path}.effect.at`)
      : effect.then === 'multiply'
        ? context.compile(effect.by, `${path}.effect.by`)
        : null;
  const fits = operand === null || (effect.then === 'cap' ? sumOf(of, operand.dimension) !== null : operand.dimension !== 'money');
  if (!fits) context.problem('unit-mismatch', `${path}.effect`, { op: effect.then, found: `${of} · ${operand.dimension}` });
  return { gate, test, operand };
}

function passGate({ gate, test, operand }: CompiledGate, value: Rational, run: Run, reasons?: Reason[]): Rational | null {
  const holds = test.holds(run);
  if (holds === null) return null;
  const applies = gate.effect.then === 'only' ? !holds : holds;
  if (!applies) return value;
  const by = operand === null ? zero : operand.value(run);
  if (by === null) return null;
  const passed = gate.effect.then === 'cap' ? least(value, by) : gate.effect.then === 'multiply' ? multiply(value, by) : zero;
  if (!isZero(value)) reasons?.push(reason('gate', { gate: gate.name, effect: gate.effect.then, exact: textOf(value) ?? '', by: textOf(by) ?? '' }));
  return passed;
}

/** The amount that is paid, still in major units. */
export const roundedAmount = (compiled: CompiledComponent, exact: Rational, run: Run): Rational => applyRounding(exact, compiled.rounding, run.currency.digits);
