// Every kind of rule there is. A new kind is added here, and the compiler then names each place that must learn it.
import { z } from 'zod';
import { attainShape } from './nodes/attain';
import type { AttainNode } from './nodes/attain';
import { bandsShape } from './nodes/bands';
import type { BandsNode } from './nodes/bands';
import { baseShape } from './nodes/base';
import type { BaseNode } from './nodes/base';
import { clampShape } from './nodes/clamp';
import type { ClampNode } from './nodes/clamp';
import { combineShape } from './nodes/combine';
import type { CombineNode } from './nodes/combine';
import { curveShape } from './nodes/curve-shape';
import type { CurveNode } from './nodes/curve-shape';
import { formulaShape } from './nodes/formula';
import type { FormulaNode } from './nodes/formula';
import { gridShape } from './nodes/grid';
import type { GridNode } from './nodes/grid';
import { indexShape } from './nodes/index-node';
import type { IndexNode } from './nodes/index-node';
import { itemShape } from './nodes/item';
import type { ItemNode } from './nodes/item';
import { ledgerShape } from './nodes/ledger';
import type { LedgerNode } from './nodes/ledger';
import { measureShape } from './nodes/measure';
import type { MeasureNode } from './nodes/measure';
import { moneyShape } from './nodes/money';
import type { MoneyNode } from './nodes/money';
import { numberShape } from './nodes/number';
import type { NumberNode } from './nodes/number';
import { poolShape } from './nodes/pool';
import type { PoolNode } from './nodes/pool';
import { prorateShape } from './nodes/prorate';
import type { ProrateNode } from './nodes/prorate';
import { roundShape } from './nodes/round';
import type { RoundNode } from './nodes/round';
import { solveShape, unknownShape } from './nodes/solve';
import type { SolveNode, UnknownNode } from './nodes/solve';
import { conditionShape, whenShape } from './nodes/when';
import type { Condition, WhenNode } from './nodes/when';

/** A rule that yields one value; rules nest. */
export type Node =
  | NumberNode
  | MoneyNode
  | MeasureNode
  | AttainNode
  | IndexNode
  | ItemNode
  | BaseNode
  | CurveNode<Node>
  | PoolNode
  | ProrateNode<Node>
  | LedgerNode<Node>
  | BandsNode<Node>
  | GridNode<Node>
  | FormulaNode<Node>
  | CombineNode<Node>
  | WhenNode<Node>
  | ClampNode<Node>
  | RoundNode<Node>
  | SolveNode<Node>
  | UnknownNode;

export type NodeKind = Node['kind'];
export type NodeCondition = Condition<Node>;

export const nodeSchema: z.ZodType<Node> = z.lazy(() => nodeUnion) as z.ZodType<Node>;
export const conditionSchema: z.ZodType<NodeCondition> = conditionShape(nodeSchema);

const nodeUnion = z.discriminatedUnion('kind', [
  numberShape,
  moneyShape,
  measureShape,
  attainShape,
  indexShape,
  itemShape,
  baseShape,
  curveShape(nodeSchema),
  poolShape,
  prorateShape(nodeSchema),
  ledgerShape(nodeSchema),
  bandsShape(nodeSchema),
  gridShape(nodeSchema),
  formulaShape(nodeSchema),
  combineShape(nodeSchema),
  whenShape(nodeSchema, conditionSchema),
  clampShape(nodeSchema),
  roundShape(nodeSchema),
  solveShape(nodeSchema),
  unknownShape,
]);
