// What a proof says, in one shape for both languages.
import type { Lang } from '../contract';
import type { Proof, Property } from '../prove/proof';

export interface ProofWords {
  property: Record<Property, string>;
  verdict: Record<Proof['verdict'], string>;
  searched(places: number): string;
  falls(what: string, from: string, to: string, paysFrom: string, paysTo: string, others: string): string;
  below(what: string, at: string, pays: string, others: string): string;
  /** Whatever the results. */
  alwaysBelow(pays: string): string;
  /** A line, or the formula of a KPI. */
  neverLine(line: string): string;
  neverKpi(kpi: string): string;
  gap(line: string, from: string): string;
  outOfReach(line: string, at: string): string;
  indexOutOfReach(at: string): string;
  shareOver(found: string, allowed: string): string;
  reductionOver(found: string, allowed: string): string;
  unlimited: string;
  bound(amount: string): string;
  cliff(line: string, what: string, at: string, below: string, pays: string, price: string): string;
  index: string;
  unboundedReduction: string;
}

const en: ProofWords = {
  property: {
    'well-formed': 'Everything it refers to exists and fits together',
    'weights-one': 'Weights make exactly 100%',
    'no-external-pay': 'No pay for what nobody controls',
    computable: 'Everything can be computed',
    'at-plan': 'A month with all facts at plan is calculated',
    'covers-everything': 'Ladders leave no gap',
    'never-negative': 'The pay is never below zero',
    monotone: 'Doing better never pays less',
    bounded: 'There is a most that can be paid',
    'caps-reachable': 'Every cap can be reached',
    'within-limits': 'Within the company’s limits',
  },
  verdict: { proved: 'proved', refused: 'refused', searched: 'not found in a search', noted: 'to be known' },
  searched: (places) =>
    places === 0
      ? 'It could not be decided, and nothing could be tried: prices or values come only with the facts.'
      : `It could not be decided for every result; nothing was found in ${places} places.`,
  falls: (what, from, to, paysFrom, paysTo, others) =>
    `${what} from ${from} up to ${to}: the pay falls from ${paysFrom} to ${paysTo} (other results at ${others}).`,
  below: (what, at, pays, others) => `${what} at ${at}: the pay comes to ${pays} (other results at ${others}).`,
  alwaysBelow: (pays) => `Whatever the results, the pay comes to ${pays}.`,
  neverLine: (line) => `“${line}” divides by what is always zero: it can never be computed.`,
  neverKpi: (kpi) => `The formula of “${kpi}” divides by what is always zero: the KPI can never be computed.`,
  gap: (line, from) => `“${line}” says nothing below ${from}.`,
  outOfReach: (line, at) => `“${line}” ends at ${at}, which no result reaches.`,
  indexOutOfReach: (at) => `The index is cut at ${at}, which no results reach.`,
  shareOver: (found, allowed) => `The variable share is ${found}; ${allowed} is allowed.`,
  reductionOver: (found, allowed) => `Reductions can take ${found}; ${allowed} is allowed.`,
  unlimited: 'The pay grows without limit with the result.',
  bound: (amount) => `At most ${amount} in all.`,
  cliff: (line, what, at, below, pays, price) => `“${line}”: at ${what} of ${at} the pay jumps from ${below} to ${pays}, by ${price}.`,
  index: 'the index',
  unboundedReduction: 'without limit',
};

const ru: ProofWords = {
  property: {
    'well-formed': 'Всё, на что ссылается схема, есть и согласовано',
    'weights-one': 'Веса составляют ровно 100\u00a0%',
    'no-external-pay': 'Не платит за то, на что никто не влияет',
    computable: 'Всё можно рассчитать',
    'at-plan': 'Месяц, в котором все факты равны планам, рассчитывается',
    'covers-everything': 'В лестницах нет пропусков',
    'never-negative': 'Выплата не бывает меньше нуля',
    monotone: 'За лучший результат не платят меньше',
    bounded: 'У выплаты есть наибольшее значение',
    'caps-reachable': 'Каждый предел достижим',
    'within-limits': 'В пределах, заданных компанией',
  },
  verdict: { proved: 'доказано', refused: 'опровергнуто', searched: 'поиском не найдено', noted: 'стоит знать' },
  searched: (places) =>
    places === 0
      ? 'Решить нельзя, и испытать нечего: цены или значения приходят только с фактами.'
      : `Решить для всех результатов нельзя; проверено мест: ${places}, ничего не найдено.`,
  falls: (what, from, to, paysFrom, paysTo, others) =>
    `${what} растёт с ${from} до ${to}, а выплата падает с ${paysFrom} до ${paysTo} (остальные результаты — ${others}).`,
  below: (what, at, pays, others) => `${what} — ${at}: выплата составит ${pays} (остальные результаты — ${others}).`,
  alwaysBelow: (pays) => `При любых результатах выплата составит ${pays}.`,
  neverLine: (line) => `«${line}»: деление на то, что всегда равно нулю, — рассчитать эту строку нельзя никогда.`,
  neverKpi: (kpi) => `Формула показателя «${kpi}» делит на то, что всегда равно нулю, — рассчитать его нельзя никогда.`,
  gap: (line, from) => `«${line}» ничего не говорит о значениях ниже ${from}.`,
  outOfReach: (line, at) => `«${line}» заканчивается на ${at}, чего не достигает ни один результат.`,
  indexOutOfReach: (at) => `Индекс ограничен значением ${at}, которого не достигают никакие результаты.`,
  shareOver: (found, allowed) => `Доля переменной части — ${found}, разрешено ${allowed}.`,
  reductionOver: (found, allowed) => `Уменьшения могут составить ${found}, разрешено ${allowed}.`,
  unlimited: 'Выплата растёт вместе с результатом без предела.',
  bound: (amount) => `Всего не больше ${amount}.`,
  cliff: (line, what, at, below, pays, price) => `«${line}»: ${what} — ${at}, выплата скачком меняется с ${below} до ${pays}, на ${price}.`,
  index: 'индекс',
  unboundedReduction: 'без предела',
};

export const proofWords: Record<Lang, ProofWords> = { en, ru };
