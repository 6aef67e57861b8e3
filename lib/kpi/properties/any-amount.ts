// Any amount a scheme may pay by attainment, for properties.
import fc from 'fast-check';
import type { Node } from '../index';
import { attain, combine, fact, money, number } from '../prove/support';

const bound = fc.integer({ min: 0, max: 20 }).map((n) => String(n / 10));
const op = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '=' as const, '!=' as const);
/** A share: attainments put together in every way there is. */
const { share } = fc.letrec<{ share: Node }>((tie) => ({
  share: fc.oneof(
    { depthSize: 'small', maxDepth: 4, withCrossShrink: true },
    fc.tuple(fc.constantFrom('a', 'b'), fc.option(bound)).map(([code, cap]) => attain(code, { cap })),
    fc.constant(attain('cost', { rule: { kind: 'lower-ratio' }, cap: '3' })),
    fc.constantFrom('a', 'b').map((code) => attain(code, { rule: { kind: 'reached' } })),
    fc.tuple(fc.constantFrom('sum', 'product', 'min', 'max', 'mean', 'difference'), tie('share'), tie('share')).map(([how, x, y]) => combine(how, x, y)),
    fc.tuple(tie('share'), op, bound, tie('share'), tie('share')).map(
      ([left, sign, right, then, otherwise]): Node => ({ kind: 'when', if: { is: 'compare', left, op: sign, right: number(right) }, then, else: otherwise }),
    ),
    fc
      .tuple(
        tie('share'),
        fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 }),
        fc.array(bound, { minLength: 4, maxLength: 4 }),
        fc.constantFrom('zero', 'hold', 'extend'),
        fc.constantFrom('step', 'linear'),
      )
      .map(([of, ats, values, left, next]) => {
        const knots = ats.sort((x, y) => x - y).map((at, i) => ({ at: String(at / 10), inclusive: true, next, value: values[i] ?? '0' }));
        return { kind: 'curve', of, knots, left, right: 'hold', tolerance: null } as unknown as Node;
      }),
    fc.tuple(tie('share'), bound).map(([of, max]): Node => ({ kind: 'clamp', of, min: null, max: number(max) })),
  ),
}));
/** A sum of money that follows up to four results. */
export const anyAmount: fc.Arbitrary<Node> = fc.oneof(
  share.map((part) => combine('product', money('1000'), part)),
  share.map((part) => combine('difference', combine('product', money('1000'), part), money('300'))),
  share.map((part) => combine('product', part, fact('money'))),
);
