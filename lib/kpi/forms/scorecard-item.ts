// A scorecard row of the simple form: one KPI, one weight, one rule.
import type { KpiDef, KpiScope } from '../kpi-def';
import type { AttainNode } from '../nodes/attain';
import type { AttainRule } from '../nodes/attain-rule-shape';
import { sameJson } from '../same-json';
import type { ScorecardItem } from '../scheme-doc';

/** floor and cap are shares of 1 ("0", "1.2"); null = none. */
export interface SimpleItem {
  key: string;
  kpi: string;
  scope: KpiScope;
  weight: string;
  rule: AttainRule;
  floor: string | null;
  cap: string | null;
  planZero: AttainNode['planZero'];
}

export function buildItem(item: SimpleItem): ScorecardItem {
  const { key, weight, ...attain } = item;
  return { key, name: '', weight, score: { kind: 'attain', ...attain } };
}

/** null when the row is more than one KPI with one rule. */
export function readItem(item: ScorecardItem): SimpleItem | null {
  if (item.score.kind !== 'attain') return null;
  const { kind: _, ...attain } = item.score;
  const form = { key: item.key, weight: item.weight, ...attain };
  return sameJson(buildItem(form), { ...item, name: '' }) ? form : null;
}

/** The rule a form offers first for a KPI. */
export function usualRule(kpi: Pick<KpiDef, 'direction'>): AttainRule {
  switch (kpi.direction) {
    case 'higher':
      return { kind: 'higher-ratio' };
    case 'lower':
      return { kind: 'lower-ratio' };
    case 'band':
      return { kind: 'band', lo: '0', hi: '0' };
    case 'rated':
      return {
        kind: 'rated',
        steps: [
          { at: '1', value: '0' },
          { at: '5', value: '1' },
        ],
      };
  }
}
