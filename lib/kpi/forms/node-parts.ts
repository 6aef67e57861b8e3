// The few trees that simple forms are made of.
import type { AttainRule } from '../nodes/attain-rule-shape';
import type { Node, NodeCondition } from '../node';
import type { AmountOf, KpiRef } from './simple-component';

export const numberNode = (value: string): Node => ({ kind: 'number', value });
export const moneyNode = (amount: string): Node => ({ kind: 'money', amount });
export const product = (...parts: Node[]): Node => ({ kind: 'combine', op: 'product', parts, missing: 'problem' });
export const difference = (...parts: Node[]): Node => ({ kind: 'combine', op: 'difference', parts, missing: 'problem' });
export const least = (...parts: Node[]): Node => ({ kind: 'combine', op: 'min', parts, missing: 'problem' });

export const measureNode = (ref: KpiRef, take: 'plan' | 'fact'): Node => ({ kind: 'measure', kpi: ref.kpi, scope: ref.scope, take });

export const attainNode = (ref: KpiRef, rule: AttainRule, limits: { floor?: string | null; cap?: string | null } = {}): Node => ({
  kind: 'attain',
  kpi: ref.kpi,
  scope: ref.scope,
  rule,
  floor: limits.floor === undefined ? '0' : limits.floor,
  cap: limits.cap ?? null,
  planZero: 'problem',
});

export const amountNode = (amount: AmountOf): Node =>
  amount.of === 'money' ? moneyNode(amount.amount) : product(numberNode(amount.share), { kind: 'base', of: amount.of });

export const isBelow = (left: Node, bound: string): NodeCondition => ({ is: 'compare', left, op: '<', right: numberNode(bound) });

export const zeroMoney = moneyNode('0');
