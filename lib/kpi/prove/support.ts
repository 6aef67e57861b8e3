// Schemes to be judged, and the law itself to judge the judgement by.
import { calculatePerson, compileScheme, describeProofs, prove } from '../index';
import type { CounterExample, KpiDef, Lang, Node, ProofLimits, ProofReport, Property } from '../index';
import { item, kpi, line, personOf } from '../golden/support';
import type { Row } from '../golden/support';
import { divide, multiply, rational } from '../exact/rational';
import { parseRational, toText } from '../exact/text';

export const kpis: readonly KpiDef[] = [
  kpi('a', { name: 'Sales' }),
  kpi('b', { name: 'Calls' }),
  kpi('cost', { name: 'Cost', direction: 'lower', kind: 'cost' }),
  kpi('rain', { name: 'Rain', kind: 'external' }),
  kpi('money', { name: 'Turnover', unit: 'money' }),
];
export const currency = { code: 'RUB', digits: 2 };
/** 100 000 at 70/30; every plan is 100. */
export const basis = { basePayMinor: '10000000', currency, fixedShare: '0.7' };

export const scorecard = [item('a', '0.6'), item('b', '0.4')];
export const fixed = line({ form: 'fixed-part', of: 'fixed' });
export const variable = (over: object = {}) =>
  line({ form: 'variable-by-index', name: 'Variable', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null, ...over });
export const amountLine = (amount: unknown, over: object = {}) => ({
  key: 'x',
  name: 'Bonus',
  part: 'other',
  effect: 'paid',
  unit: 'money',
  amount: amount as Node,
  rounding: null,
  ...over,
});
export const money = (amount: string) => ({ kind: 'money', amount }) as Node;
export const number = (value: string) => ({ kind: 'number', value }) as Node;
export const attain = (code: string, over: object = {}) =>
  ({ kind: 'attain', kpi: code, scope: 'person', rule: { kind: 'higher-ratio' }, floor: '0', cap: null, planZero: 'problem', ...over }) as Node;
export const fact = (code: string) => ({ kind: 'measure', kpi: code, scope: 'person', take: 'fact' }) as Node;
export const combine = (op: string, ...parts: Node[]) => ({ kind: 'combine', op, parts, missing: 'problem' }) as Node;

export const judged = (doc: object, limits: ProofLimits = {}): ProofReport => prove({ format: 1, ...doc }, kpis, basis, limits);
export const refused = (report: ProofReport): Property[] =>
  report.proofs.filter(({ verdict }) => verdict === 'refused').map(({ property }) => property);
export const exampleOf = (report: ProofReport, property: Property): CounterExample | undefined =>
  report.proofs.find((proof) => proof.property === property)?.examples[0];

/** What a judgement says of one property, and of the cliffs. */
export function sentencesOf(report: ProofReport, property: Property, lang: Lang = 'en'): string[] {
  const { proofs } = describeProofs(report, currency, lang, new Map([['x', 'Bonus']]));
  return (proofs.find((proof) => proof.property === property)?.sentences ?? []).map((text) => text.replaceAll('\u00a0', ' '));
}

/** What the law itself pays in all when `moving` is attained to `at` and everything else to `others`: exact minor units, no rounding in sight. */
export function paidAt(doc: object, moving: string, at: string, others: string): string {
  const digits = 6;
  const rows = kpis
    .filter(({ kind }) => kind !== 'external')
    .map(({ code, direction }): Row => {
      const attained = parseRational(`person/${code}` === moving ? at : others);
      const plan = rational(100);
      return [code, '100', toText(direction === 'lower' ? divide(plan, attained) : multiply(plan, attained))];
    });
  const person = personOf({ pay: '100000', rows, digits, stage: { id: 's', fixedShare: '0.7', isShadow: false } });
  const { totals, problems } = calculatePerson(person, new Map([['v1', compileScheme({ format: 1, ...doc }, kpis)]]));
  if (!totals) throw new Error(JSON.stringify(problems));
  // Six decimals of the currency in the month, two in the judgement.
  return toText(divide(parseRational(String(BigInt(totals.paidMinor) + BigInt(totals.referenceMinor))), rational(10n ** BigInt(digits - 2))));
}
