// Ladders that start too high, caps nobody can reach.
import { compare, sign } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Node } from '../node';
import type { ScorecardItem } from '../scheme-doc';
import { walk } from '../walk';
import { outlookOf } from './outlook-of';
import type { CounterExample, Proof } from './proof';
import type { Outlook } from './range';
import { variableOf } from './world';
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

/** A last knot or a cap beyond everything that its basis can come to promises what nobody gets. */
export function checkCaps(world: ProofWorld): Proof {
  const examples = overLines(world, (node, lineKey, outlook): CounterExample[] => {
    const limit = node.kind === 'curve' ? node.knots.at(-1)?.at : node.kind === 'attain' ? node.cap : null;
    if (limit === undefined || limit === null) return [];
    const basis = node.kind === 'attain' ? { ...node, cap: null } : node.kind === 'curve' ? node.of : node;
    return isBeyond(limit, outlook(basis)) ? [{ lineKey, to: limit }] : [];
  });
  const { indexCap } = world.doc.settings;
  if (indexCap !== null && isBeyond(indexCap, world.uncappedIndex())) examples.push({ variable: 'index', path: '$.settings.indexCap', to: indexCap });
  return { property: 'caps-reachable', verdict: examples.length > 0 ? 'refused' : 'proved', examples };
}

const isBeyond = (limit: string, { hi }: Outlook): boolean => hi !== null && compare(parseRational(limit), hi) > 0;

type Check = (node: Node, lineKey: string, outlook: (of: Node) => Outlook) => CounterExample[];

function overLines(world: ProofWorld, check: Check): CounterExample[] {
  const { components, scorecard } = world.doc;
  const places = [
    ...scorecard.map((item) => ({ key: item.key, name: rowName(item, world), node: item.score, line: 0 })),
    ...components.map(({ key, amount }, line) => ({ key, name: undefined, node: amount, line })),
  ];
  return places.flatMap(({ key, name, node, line }) => {
    const found: CounterExample[] = [];
    walk(node, (each) => found.push(...check(each, key, (of) => outlookOf(of, (leaf) => world.outlookOfLeaf(leaf, line)))));
    return name === undefined ? found : found.map((example) => ({ ...example, name }));
  });
}

/** A row is known by its own name, else by its KPI's. */
const rowName = ({ key, name, score }: ScorecardItem, world: ProofWorld): string =>
  name !== '' ? name : score.kind === 'attain' ? world.name(variableOf(score)) : key;
