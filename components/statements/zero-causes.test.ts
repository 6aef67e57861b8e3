import { describe, expect, it } from 'vitest';
import { buildComponent, calculatePerson, compileScheme, explainLine, schemeDocSchema, type KpiDef, type KpiValue, type SchemeDoc } from '@/lib/kpi';
import { zeroCauses } from './zero-causes';

const kpis: KpiDef[] = [
  { code: 'leads', name: 'Leads', unit: 'count', decimals: 0, direction: 'higher', kind: 'result' },
  { code: 'cost_per_lead', name: 'Cost per lead', unit: 'money', decimals: 2, direction: 'lower', kind: 'efficiency' },
  { code: 'clicks', name: 'Clicks', unit: 'count', decimals: 0, direction: 'higher', kind: 'process' },
];

function value(kpi: string, plan: string, fact: string): KpiValue {
  const entered = { source: 'CRM', recordedAt: '2026-10-31T12:00:00Z' };
  return { kpi, scope: 'person', plan: { value: plan, ref: `plan ${kpi}` }, fact: { value: fact, ref: `fact ${kpi}`, ...entered } } as KpiValue;
}

/** Why the first line of a month is zero. */
function causes(parts: Partial<SchemeDoc>, values: KpiValue[]) {
  const doc = schemeDocSchema.parse({ format: 1, settings: {}, ...parts });
  const input = {
    format: 1 as const, month: '2026-10', currency: { code: 'RUB', digits: 2 }, employeeId: 'e',
    cards: [{ assignmentId: 'a', schemeVersionId: 'v', schemeHash: '', basePayMinor: '0', stage: null, values }],
  };
  const { cards: [card], problems } = calculatePerson(input, new Map([['v', compileScheme(doc, kpis)]]));
  expect(problems).toEqual([]);
  return zeroCauses(explainLine(card!, card!.lines[0]!), 'en');
}

const lump = buildComponent({
  form: 'lump-for-plan', key: 'campaign', name: 'Campaign', effect: 'paid', amount: { of: 'money', amount: '60000' },
  kpis: [{ kpi: 'leads', scope: 'person' }, { kpi: 'cost_per_lead', scope: 'person' }],
});
const attained = { kind: 'attain', kpi: 'leads', scope: 'person', rule: { kind: 'higher-ratio' }, floor: null, cap: null } as const;

describe('a line of zero says why', () => {
  it('all or nothing: every plan that was not reached, by its fact', () => {
    expect(causes({ components: [lump] }, [value('leads', '100', '96'), value('cost_per_lead', '400', '416.67')])).toEqual([
      { reasons: [], compared: [], measured: [{ name: 'Leads', value: '0%', fact: '96', plan: '100' }] },
      { reasons: [], compared: [], measured: [{ name: 'Cost per lead', value: '0%', fact: '416.67', plan: '400.00' }] },
    ]);
    expect(causes({ components: [lump] }, [value('leads', '100', '96'), value('cost_per_lead', '400', '390')])).toHaveLength(1);
  });

  it('a line that pays says nothing', () => {
    expect(causes({ components: [lump] }, [value('leads', '100', '104'), value('cost_per_lead', '400', '384.62')])).toEqual([]);
  });

  it('a gate: its name, what it compared, and the fact and plan behind that', () => {
    const line = buildComponent({ form: 'lump-for-plan', key: 'x', name: 'X', effect: 'paid', amount: { of: 'money', amount: '100' }, kpis: [{ kpi: 'clicks', scope: 'person' }] });
    const gate = {
      key: 'g', name: 'Leads first', components: ['x'], effect: { then: 'zero' },
      if: { is: 'compare', left: attained, op: '<', right: { kind: 'number', value: '1' } },
    } as unknown as SchemeDoc['gates'][number];
    // 90 ÷ 100 = 90 %
    expect(causes({ components: [line], gates: [gate] }, [value('leads', '100', '90'), value('clicks', '10', '12')])).toEqual([
      { reasons: ['“Leads first”: zero instead of 100.00'], compared: ['90% < 100%'], measured: [{ name: 'Leads', value: '90%', fact: '90', plan: '100' }] },
    ]);
  });

  const byCurve = (knots: object[]) => {
    const amount = {
      kind: 'combine', op: 'product', missing: 'problem',
      parts: [{ kind: 'money', amount: '100' }, { kind: 'curve', of: attained, knots }],
    };
    return causes({ components: [{ ...lump, amount } as unknown as SchemeDoc['components'][number]] }, [value('leads', '100', '70')]);
  };
  const leads = { name: 'Leads', value: '70%', fact: '70', plan: '100' };

  it('a curve: the threshold it starts at, and how far the plan was met', () => {
    expect(byCurve([{ at: '0.8', next: 'origin', slope: '1' }])).toEqual([{ reasons: ['below 80%, where the curve starts'], compared: [], measured: [leads] }]);
    expect(byCurve([{ at: '0', next: 'step', value: '0' }, { at: '1', next: 'step', value: '1' }])).toEqual([{ reasons: [], compared: ['70% → 0%'], measured: [leads] }]);
  });
});
