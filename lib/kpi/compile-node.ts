// One exhaustive switch: a new kind of rule does not compile until it is here.
import { formulaNode } from './formula/formula-node';
import type { Node } from './node';
import { compileAttain } from './nodes/attain';
import { compileBands } from './nodes/bands';
import { compileBase } from './nodes/base';
import { compileClamp } from './nodes/clamp';
import { compileCombine } from './nodes/combine';
import { compileCurve } from './nodes/curve';
import { compileFormula } from './nodes/formula';
import { compileGrid } from './nodes/grid';
import { compileIndex } from './nodes/index-node';
import { compileItem } from './nodes/item';
import { compileLedger } from './nodes/ledger';
import { compileMeasure } from './nodes/measure';
import { compileMoney } from './nodes/money';
import { compileNumber } from './nodes/number';
import { compilePool } from './nodes/pool';
import { compileProrate } from './nodes/prorate';
import { compileRound } from './nodes/round';
import { compileSolve, compileUnknown } from './nodes/solve';
import { compileWhen } from './nodes/when';
import { risesWithUnknown } from './prove/rises';
import type { CompileContext, Step } from './step';

export function compileNode(node: Node, context: CompileContext<Node>, path: string): Step {
  switch (node.kind) {
    case 'number':
      return compileNumber(node);
    case 'money':
      return compileMoney(node);
    case 'measure':
      return compileMeasure(node, context, path);
    case 'attain':
      return compileAttain(node, context, path);
    case 'index':
      return compileIndex(node, context, path);
    case 'item':
      return compileItem(node, context, path);
    case 'base':
      return compileBase(node, context, path);
    case 'curve':
      return compileCurve(node, context, path);
    case 'pool':
      return compilePool(node, context);
    case 'prorate':
      return compileProrate(node, context, path);
    case 'ledger':
      return compileLedger(node, context, path);
    case 'bands':
      return compileBands(node, context, path);
    case 'grid':
      return compileGrid(node, context, path);
    case 'formula':
      return compileFormula(node, context, path, formulaNode);
    case 'combine':
      return compileCombine(node, context, path);
    case 'when':
      return compileWhen(node, context, path);
    case 'clamp':
      return compileClamp(node, context, path);
    case 'solve':
      return compileSolve(node, context, path, risesWithUnknown);
    case 'unknown':
      return compileUnknown(context, path);
    case 'round':
      return compileRound(node, context, path);
  }
}
