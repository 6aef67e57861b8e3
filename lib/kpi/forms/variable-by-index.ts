// "The variable part is paid by the index": tolerance, proportion, growth, cap, knock-out or ramp.
import type { Node } from '../node';
import type { Knot } from '../nodes/curve-shape';
import { attainNode, isBelow, product, zeroMoney } from './node-parts';
import type { VariableByIndex } from './simple-component';

export function variableByIndexNode(form: VariableByIndex): Node {
  const paid = product(
    {
      kind: 'curve',
      of: { kind: 'index' },
      knots: knotsOf(form),
      left: 'zero',
      right: form.cap !== null || !form.growsAbove ? 'hold' : 'extend',
      tolerance: form.fullFrom === null ? null : { from: form.fullFrom, countsAs: '1' },
    },
    { kind: 'base', of: 'variable' },
  );
  if (form.knockOut === null) return paid;
  const { below, on } = form.knockOut;
  const basis: Node = on.by === 'index' ? { kind: 'index' } : attainNode(on, on.rule);
  return { kind: 'when', if: isBelow(basis, below), then: zeroMoney, else: paid };
}

function knotsOf({ rampFrom, fullFrom, growsAbove, cap }: VariableByIndex): Knot[] {
  const below: Knot[] =
    rampFrom === null
      ? [{ at: '0', inclusive: true, next: 'origin', slope: '1' }]
      : [
          { at: rampFrom, inclusive: true, next: 'linear', value: '0', to: '1' },
          ...(growsAbove && fullFrom !== null ? ([{ at: fullFrom, inclusive: true, next: 'step', value: '1' }] satisfies Knot[]) : []),
        ];
  if (!growsAbove) return [...below, { at: rampFrom === null ? '1' : (fullFrom ?? '1'), inclusive: true, next: 'step', value: '1' }];
  const above: Knot[] = rampFrom === null ? [] : [{ at: '1', inclusive: true, next: 'origin', slope: '1' }];
  const cut: Knot[] = cap === null ? [] : [{ at: cap, inclusive: true, next: 'step', value: cap }];
  return [...below, ...above, ...cut];
}
