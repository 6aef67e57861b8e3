// A line that follows one thing only — the index, or one KPI — is drawn whole, so that nothing about it stays undecided.
import { one } from '../exact/rational';
import type { Node } from '../node';
import { walk } from '../walk';
import { through } from './range';
import type { Outlook } from './range';
import type { ProofWorld } from './world';

/** The outlook of line `number`, made exact where bounds and directions alone could not tell which way it goes. */
export function decided(world: ProofWorld, number: number, outlook: Outlook): Outlook {
  const amount = world.doc.components[number]?.amount;
  if (amount === undefined || ![...outlook.ways.values()].includes('mixed') || !startsAtZero(world, amount)) return outlook;
  if (followsIndexAlone(amount)) {
    const drawn = world.section(number, 'index', () => one);
    return drawn ? through(drawn, world.indexOutlook(number)) : outlook;
  }
  const [variable, another] = outlook.ways.keys();
  if (variable === undefined || another !== undefined) return outlook;
  const drawn = world.section(number, variable, () => one);
  return drawn ? through(drawn, { lo: drawn.knots[0] ?? null, hi: null, ways: new Map([[variable, 'up']]) }) : outlook;
}

/** Results without a floor go on below everything that is drawn. */
function startsAtZero({ doc }: ProofWorld, amount: Node): boolean {
  let isFloored = true;
  for (const node of [amount, ...doc.scorecard.map(({ score }) => score)])
    walk(node, (each) => {
      if (each.kind === 'attain' && each.floor === null) isFloored = false;
    });
  return isFloored;
}

function followsIndexAlone(amount: Node): boolean {
  let readsIndex = false;
  let readsMore = false;
  walk(amount, (node) => {
    if (node.kind === 'index') readsIndex = true;
    const isOwn = node.kind === 'base' && (node.of === 'line' || node.of === 'variable-so-far');
    if (node.kind === 'attain' || node.kind === 'measure' || node.kind === 'item' || node.kind === 'pool' || isOwn) readsMore = true;
  });
  return readsIndex && !readsMore;
}
