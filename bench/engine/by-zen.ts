// The same scheme as expressions of zen-engine, a configurable rules engine written in Rust.
import { isLower, weights } from './work';
import type { Row } from './work';

export interface ZenModule {
  ZenEngine: new () => { createDecision(content: object): ZenDecision; dispose(): void };
}
export interface ZenDecision {
  evaluate(context: object): Promise<{ result: Record<string, number> }>;
}

const attained = (k: number): string => {
  const ratio = isLower(k) ? `(f${k} == 0 ? 1.5 : p${k} / f${k})` : `f${k} / p${k}`;
  return `min([1.5, max([0, ${ratio}])])`;
};

const expressions: [key: string, value: string][] = [
  ...weights.map((_, k): [string, string] => [`a${k}`, attained(k)]),
  ['index', weights.map((weight, k) => `${weight} * $.a${k}`).join(' + ')],
  ['fixed', 'pay * 0.7'],
  ['variable', 'pay * 0.3 * ($.index < 0.7 ? 0 : ($.index >= 0.99 and $.index < 1 ? 1 : $.index))'],
  ['share', '0.02 * f0'],
  ['lump', 'f1 >= p1 ? 2000 : 0'],
  ['amount', '5000 * $.a3'],
  ['units', '0.03 * 400 * max([0, f1 - p1])'],
];

export function zenDecision({ ZenEngine }: ZenModule): ZenDecision {
  return new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      { id: 'pay', type: 'expressionNode', name: 'pay', content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) } },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'pay' },
      { id: '2', type: 'edge', sourceId: 'pay', targetId: 'out' },
    ],
  });
}

export const zenContext = ({ payMinor, plans, facts }: Row): object => ({
  pay: payMinor / 100,
  ...Object.fromEntries(plans.map((plan, k) => [`p${k}`, Number(plan)])),
  ...Object.fromEntries(facts.map((fact, k) => [`f${k}`, Number(fact)])),
});

export async function byZen(decision: ZenDecision, rows: readonly Row[]): Promise<number> {
  let sum = 0;
  for (const row of rows) sum += (await decision.evaluate(zenContext(row))).result['variable'] ?? Number.NaN;
  return sum;
}
