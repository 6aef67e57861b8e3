// Visits every rule inside a rule, once, parents first.
import type { Node, NodeCondition } from './node';

/** A rule inside another and its place there: ".parts[1]". */
export interface Part {
  node: Node;
  at: string;
}

export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const { node: part } of partsOf(node)) walk(part, visit);
}

/** As `walk`, with each rule's JSON path and the rules around it, outermost first. */
export function walkPaths(node: Node, path: string, visit: (node: Node, path: string, around: readonly Node[]) => void, around: readonly Node[] = []): void {
  visit(node, path, around);
  for (const part of partsOf(node)) walkPaths(part.node, path + part.at, visit, [...around, node]);
}

/** Exhaustive: a new kind does not compile until its parts are named here. */
export function partsOf(node: Node): Part[] {
  switch (node.kind) {
    case 'number':
    case 'money':
    case 'measure':
    case 'attain':
    case 'index':
    case 'item':
    case 'base':
    case 'pool':
    case 'unknown':
      return [];
    case 'curve':
    case 'prorate':
    case 'round':
      return [{ node: node.of, at: '.of' }];
    case 'bands':
      return [{ node: node.of, at: '.of' }, ...optional(node.units?.above, '.units.above')];
    case 'ledger':
      return [{ node: node.of, at: '.of' }, ...optional(node.amount, '.amount')];
    case 'grid':
      return [
        { node: node.x, at: '.x' },
        { node: node.y, at: '.y' },
      ];
    case 'formula':
      return Object.entries(node.names).map(([name, each]) => ({ node: each, at: `.names.${name}` }));
    case 'combine':
      return node.parts.map((each, i) => ({ node: each, at: `.parts[${i}]` }));
    case 'when':
      return [...partsOfCondition(node.if, '.if'), { node: node.then, at: '.then' }, { node: node.else, at: '.else' }];
    case 'solve':
      return [
        { node: node.of, at: '.of' },
        { node: node.wanted, at: '.wanted' },
      ];
    case 'clamp':
      return [{ node: node.of, at: '.of' }, ...optional(node.min, '.min'), ...optional(node.max, '.max')];
  }
}

const optional = (node: Node | null | undefined, at: string): Part[] => (node ? [{ node, at }] : []);

export function partsOfCondition(condition: NodeCondition, at: string): Part[] {
  switch (condition.is) {
    case 'compare':
      return [
        { node: condition.left, at: `${at}.left` },
        { node: condition.right, at: `${at}.right` },
      ];
    case 'not':
      return partsOfCondition(condition.of, `${at}.of`);
    case 'all':
    case 'any':
      return condition.of.flatMap((each, i) => partsOfCondition(each, `${at}.of[${i}]`));
  }
}
