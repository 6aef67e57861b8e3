// A pay line is shown in the simple form again when that form could have made it, and only then.
import type { Node } from '../node';
import type { Component } from '../scheme-doc';
import { sameJson } from '../same-json';
import { buildComponent } from './build-component';
import type { AmountOf, KpiRef, SimpleComponent, VariableByIndex } from './simple-component';

/** The simple form that makes exactly this line, or null when the line says more than any form can. */
export function readComponent(component: Component): SimpleComponent | null {
  const { key, name, effect, amount } = component;
  const common = { key, name, effect };
  for (const guess of guesses(amount)) {
    const form = { ...common, ...guess } as SimpleComponent;
    if (sameJson(buildComponent(form), component)) return form;
  }
  return null;
}

type Guess = SimpleComponent extends infer F ? (F extends SimpleComponent ? Omit<F, 'key' | 'name' | 'effect'> : never) : never;

/** Every reading the tree's outline allows; the caller keeps the one that rebuilds the same line. */
function guesses(node: Node): Guess[] {
  if (node.kind === 'base' && (node.of === 'fixed' || node.of === 'pay')) return [{ form: 'fixed-part', of: node.of }];
  if (node.kind === 'when') return [...gatedVariable(node), ...reduction(node)];
  if (node.kind !== 'combine' || node.op !== 'product') return [];
  const variable = variablePart(node);
  if (variable) return [variable];
  const [first, second, third] = node.parts;
  const found: Guess[] = [];
  if (first?.kind === 'number' && second?.kind === 'measure') found.push({ form: 'share-of-fact', rate: first.value, ...refOf(second) });
  if (first?.kind === 'number' && second?.kind === 'money' && third?.kind === 'clamp' && third.of.kind === 'combine') {
    const fact = third.of.parts[0];
    if (fact?.kind === 'measure') found.push({ form: 'per-unit-above-plan', rate: first.value, price: second.amount, ...refOf(fact) });
  }
  const amount = first && amountOf(first);
  const kpis = node.parts.slice(1).flatMap((part) => (part.kind === 'attain' ? [refOf(part)] : []));
  if (amount && kpis.length > 0) found.push({ form: 'lump-for-plan', amount, kpis });
  if (amount && second?.kind === 'attain')
    found.push({ form: 'amount-by-attainment', amount, ...refOf(second), rule: second.rule, floor: second.floor, cap: second.cap });
  return found;
}

const refOf = ({ kpi, scope }: KpiRef): KpiRef => ({ kpi, scope });

function amountOf(node: Node): AmountOf | null {
  if (node.kind === 'money') return { of: 'money', amount: node.amount };
  if (node.kind !== 'combine' || node.op !== 'product') return null;
  const [share, base] = node.parts;
  if (share?.kind !== 'number' || base?.kind !== 'base') return null;
  return base.of === 'pay' || base.of === 'fixed' || base.of === 'variable' ? { of: base.of, share: share.value } : null;
}

function variablePart(node: Node): Omit<VariableByIndex, 'key' | 'name' | 'effect'> | null {
  if (node.kind !== 'combine') return null;
  const curve = node.parts[0];
  if (curve?.kind !== 'curve' || curve.of.kind !== 'index') return null;
  const [first] = curve.knots;
  const last = curve.knots.at(-1);
  const isRamp = first?.next === 'linear';
  const isCut = last?.next === 'step' && curve.knots.length > 1;
  const growsAbove = curve.knots.some((knot) => knot.next === 'origin' && (isRamp || !isCut || last.value !== '1'));
  return {
    form: 'variable-by-index',
    fullFrom: curve.tolerance?.from ?? null,
    growsAbove,
    cap: isCut && growsAbove ? last.value : null,
    knockOut: null,
    rampFrom: isRamp ? first.at : null,
  };
}

function gatedVariable(node: Node & { kind: 'when' }): Guess[] {
  const paid = variablePart(node.else);
  if (!paid || node.if.is !== 'compare' || node.if.right.kind !== 'number') return [];
  const { left, right } = node.if;
  if (left.kind === 'index') return [{ ...paid, knockOut: { below: right.value, on: { by: 'index' } } }];
  if (left.kind !== 'attain') return [];
  return [{ ...paid, knockOut: { below: right.value, on: { by: 'kpi', ...refOf(left), rule: left.rule } } }];
}

function reduction(node: Node & { kind: 'when' }): Guess[] {
  if (node.if.is !== 'compare' || node.if.left.kind !== 'attain' || node.if.right.kind !== 'number') return [];
  if (node.then.kind !== 'combine') return [];
  const taken = node.then.parts[1];
  const amount = taken?.kind === 'combine' && taken.parts[0] ? amountOf(taken.parts[0]) : null;
  const { left, right } = node.if;
  return amount ? [{ form: 'reduction-only', ...refOf(left), rule: left.rule, below: right.value, amount }] : [];
}
