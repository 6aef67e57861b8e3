// What is computed after what: a rule that stands before its turn is refused with its place.
import type { Node } from './node';
import type { SchemeContext } from './scheme-context';
import type { SchemeDoc } from './scheme-doc';
import { partsOfCondition, walkPaths } from './walk';

/** Why a rule may not stand where it is. */
export type OrderRule = 'outermost' | 'before-lines' | 'split-share' | 'within-solve';

/** Measure → plan → attain → curve → combine → index → base → prorate → clamp → round → pool → ledger → total. */
export function checkOrder(context: SchemeContext): void {
  for (const { node: root, path: place, part } of placesOf(context.doc))
    walkPaths(root, place, (node, path, around) => {
      const rule = brokenRule(node, around, part);
      if (rule) context.problem('out-of-order', path, { kind: node.kind, rule });
    });
}

function brokenRule(node: Node, around: readonly Node[], part: Place['part']): OrderRule | null {
  // A balance moves by what the line finally pays: nothing may be done to it afterwards.
  if (node.kind === 'ledger' && (part !== 'amount' || around.length > 0)) return 'outermost';
  // The index comes before every line; lines, shares and sums of lines do not exist yet.
  if (part === 'score' && (node.kind === 'pool' || (node.kind === 'base' && (node.of === 'line' || node.of === 'variable-so-far')))) return 'before-lines';
  // Shares of a pool make its sum exactly; a part of a share would not.
  if (node.kind === 'pool' && around.some(({ kind }) => kind === 'prorate')) return 'split-share';
  // Each guess is computed once for the whole month.
  if (node.kind === 'prorate' && around.some((each, i) => each.kind === 'solve' && each.of === (around[i + 1] ?? node))) return 'within-solve';
  return null;
}

interface Place {
  node: Node;
  path: string;
  part: 'score' | 'amount' | 'gate';
}

function placesOf({ scorecard, components, gates }: SchemeDoc): Place[] {
  return [
    ...scorecard.map(({ score }, i): Place => ({ node: score, path: `$.scorecard[${i}].score`, part: 'score' })),
    ...components.map(({ amount }, i): Place => ({ node: amount, path: `$.components[${i}].amount`, part: 'amount' })),
    ...gates.flatMap(({ if: condition, effect }, i): Place[] => {
      const operand = effect.then === 'cap' ? { node: effect.at, at: '.effect.at' } : effect.then === 'multiply' ? { node: effect.by, at: '.effect.by' } : null;
      return [...partsOfCondition(condition, '.if'), ...(operand ? [operand] : [])].map(({ node, at }) => ({ node, path: `$.gates[${i}]${at}`, part: 'gate' }));
    }),
  ];
}
