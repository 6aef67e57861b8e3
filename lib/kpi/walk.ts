// Visits every rule inside a rule, once, parents first.
import type { Node, NodeCondition } from './node';

export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

/** Exhaustive: a new kind does not compile until its children are named here. */
export function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'number':
    case 'money':
    case 'measure':
    case 'attain':
    case 'index':
    case 'item':
    case 'base':
    case 'pool':
      return [];
    case 'bands':
      return node.units?.above ? [node.of, node.units.above] : [node.of];
    case 'curve':
    case 'prorate':
    case 'round':
      return [node.of];
    case 'ledger':
      return node.amount ? [node.of, node.amount] : [node.of];
    case 'grid':
      return [node.x, node.y];
    case 'formula':
      return Object.values(node.names);
    case 'combine':
      return node.parts;
    case 'when':
      return [...nodesOfCondition(node.if), node.then, node.else];
    case 'clamp':
      return [node.of, node.min, node.max].filter((each) => each !== null);
  }
}

export function nodesOfCondition(condition: NodeCondition): Node[] {
  switch (condition.is) {
    case 'compare':
      return [condition.left, condition.right];
    case 'not':
      return nodesOfCondition(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(nodesOfCondition);
  }
}
