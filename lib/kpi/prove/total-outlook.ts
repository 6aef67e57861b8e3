// The outlook of everything a card pays, knowing that a reduction never takes more than the variable lines before it.
import { sign, zero } from '../exact/rational';
import { readComponent } from '../forms/read-component';
import { amountNode } from '../forms/node-parts';
import { outlookOf } from './outlook-of';
import { addOutlooks, fixed, isFixed, isFromZero, join } from './range';
import type { Outlook, Ways } from './range';
import { variableOf } from './world';
import type { ProofWorld } from './world';

/** Numbers of the lines that count as money here; claw-backs are no part of the scheme's promise. */
export const moneyLines = (world: ProofWorld): number[] =>
  world.doc.components.flatMap(({ unit, effect, clawBack }, i) => (unit === 'money' && effect !== 'shown' && !clawBack ? [i] : []));

/** Of those, the ones that payroll gets from here. */
export const paidLines = (world: ProofWorld): number[] => moneyLines(world).filter((i) => world.doc.components[i]?.effect === 'paid');

/** The sum of the given lines. */
export function totalOutlook(world: ProofWorld, lines: readonly number[]): Outlook {
  let fixedPart = fixed(zero);
  let variable = fixed(zero);
  for (const number of lines) {
    const component = world.doc.components[number];
    if (!component) continue;
    const standsOnThese = world.linesSoFar(number).every((before) => lines.includes(before));
    const reduced = standsOnThese ? afterReduction(world, number, variable) : null;
    if (reduced) variable = reduced;
    else if (component.part === 'fixed') fixedPart = addOutlooks(fixedPart, world.outlookOfLine(number));
    else variable = addOutlooks(variable, world.outlookOfLine(number));
  }
  return addOutlooks(fixedPart, variable);
}

/** Whether line `number` is a reduction of the simple form with a sum that no result moves. */
function afterReduction(world: ProofWorld, number: number, variable: Outlook): Outlook | null {
  const component = world.doc.components[number];
  const form = component && readComponent({ ...component, rounding: null });
  if (form?.form !== 'reduction-only' || !isFromZero(variable)) return null;
  const taken = outlookOf(amountNode(form.amount), (leaf) => world.outlookOfLeaf(leaf, number));
  if (!isFixed(taken) || taken.lo === null || sign(taken.lo) < 0) return null;
  const better: Ways = new Map([[variableOf(form), 'up']]);
  return { lo: zero, hi: variable.hi, ways: join(variable.ways, better) };
}
