// Ladders that start too high, caps nobody can reach.
import { compare, sign } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Node } from '../node';
import { walk } from '../walk';
import { outlookOf } from './outlook-of';
import type { CounterExample, Proof } from './proof';
import type { Outlook } from './range';
import type { ProofWorld } from './world';

/** Below the first band of a ladder nothing is said; a ladder that starts above zero leaves a gap. */
export function checkCoverage(world: ProofWorld): Proof {
  const examples = overLines(world, (node, lineKey): CounterExample[] => {
    if (node.kind !== 'bands') return [];
    const from = node.bands[0]?.from ?? '0';
    return sign(parseRational(from)) > 0 && node.offset === '0' ? [{ lineKey, from: '0', to: from }] : [];
  });
  return { property: 'covers-everything', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}

/** A last knot beyond everything the basis can come to promises what nobody gets. */
export function checkCaps(world: ProofWorld): Proof {
  const examples = overLines(world, (node, lineKey, outlook): CounterExample[] => {
    if (node.kind !== 'curve') return [];
    const { hi } = outlook(node.of);
    const last = node.knots.at(-1);
    const isBeyond = hi !== null && last !== undefined && compare(parseRational(last.at), hi) > 0;
    return isBeyond ? [{ lineKey, to: last.at }] : [];
  });
  return { property: 'caps-reachable', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}

type Check = (node: Node, lineKey: string, outlook: (of: Node) => Outlook) => CounterExample[];

function overLines(world: ProofWorld, check: Check): CounterExample[] {
  const { components, scorecard } = world.doc;
  const places = [
    ...scorecard.map(({ key, score }) => ({ key, node: score, line: 0 })),
    ...components.map(({ key, amount }, line) => ({ key, node: amount, line })),
  ];
  return places.flatMap(({ key, node, line }) => {
    const found: CounterExample[] = [];
    walk(node, (each) => found.push(...check(each, key, (of) => outlookOf(of, (leaf) => world.outlookOfLeaf(leaf, line)))));
    return found;
  });
}
