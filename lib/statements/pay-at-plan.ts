import { calculatePerson, type KpiValue, type PersonInput, type Schemes } from '@/lib/kpi';
import { totalOf } from './statement-view';

/**
 * What the person's own rules pay when every fact is exactly its plan, in minor units; null when the rules cannot say
 * (a plan is missing, the scheme has a problem). In a shadow month: what they would pay if it were not one.
 */
export function payAtPlan(input: PersonInput, schemes: Schemes): string | null {
  const cards = input.cards.map((card) => ({
    ...card,
    stage: card.stage && { ...card.stage, isShadow: false },
    values: card.values.map(atPlan),
  }));
  const result = calculatePerson({ ...input, cards }, schemes);
  return result.problems.length > 0 ? null : totalOf(result);
}

function atPlan(value: KpiValue): KpiValue {
  const fact = value.plan && { value: value.plan.value, ref: value.plan.ref, source: '', recordedAt: '' };
  return { ...value, fact };
}
