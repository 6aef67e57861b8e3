// Whatever is wrong with a KPI's formula must be said so that the person who typed it finds the place, in their language.
import { describe, expect, it } from 'vitest';
import { kpi } from '../golden/support';
import { compileScheme, describeProblem } from '../index';
import type { KpiDef } from '../index';

const catalogue = [kpi('sales', { unit: 'money' }), kpi('spend', { unit: 'money' }), kpi('leads')];
function wrong(formula: string, unit: KpiDef['unit'] = 'ratio'): [string, string] {
  const reading = { kind: 'measure', kpi: 'new', take: 'fact' };
  const doc = { format: 1, components: [{ key: 'x', name: 'x', part: 'other', effect: 'shown', unit: 'points', amount: reading }] };
  const [problem] = compileScheme(doc, [...catalogue, kpi('new', { unit, formula })]).problems.filter(({ code }) => code === 'formula-malformed');
  if (!problem) throw new Error('nothing is wrong');
  return [describeProblem(problem, 'en').what, describeProblem(problem, 'ru').what];
}

describe('a formula that cannot be used says where and why', () => {
  it.each<[string, KpiDef['unit'], string, string]>([
    ['sales leads', 'ratio', 'is wrong at character 7: leads does not belong here.', 'ошибка, символ 7: здесь не место leads.'],
    ['sales /', 'ratio', 'is wrong at character 8: it ends too early.', 'ошибка, символ 8: она обрывается.'],
    ['?', 'ratio', 'is wrong at character 1: ? does not belong here.', 'ошибка, символ 1: здесь не место ?.'],
    ['sales + leads', 'money', 'character 7: money is added to or compared with a number that is not money.', 'складываются или сравниваются деньги и число'],
    ['sales * spend', 'money', 'it comes to money multiplied or divided by money, and the KPI is measured in money', 'а показатель измеряется в деньгах'],
    ['sales / leads', 'percent', 'it comes to money, and the KPI is measured in per cent', 'получается деньги, а показатель измеряется в процентах'],
    ['leads ^ 40', 'count', 'a power must be a whole number from 1 to 10', 'степень — целое число от 1 до 10'],
    ['if(leads, 1)', 'count', 'if takes 3 values', 'if берёт столько значений: 3'],
    ['round(leads, leads)', 'count', 'round takes a whole number of digits', 'round берёт целое число знаков'],
    ['previous(5)', 'count', 'previous takes the name of a KPI', 'previous берёт код показателя'],
  ])('%s as %s', (formula, unit, en, ru) => {
    const [inEnglish, inRussian] = wrong(formula, unit);
    expect(inEnglish).toContain(en);
    expect(inRussian).toContain(ru);
    for (const text of [inEnglish, inRussian]) expect(text).not.toMatch(/\$\.|·/);
  });

  it('an unknown name and a division by zero have words too', () => {
    const said = (why: string, lang: 'en' | 'ru'): string => describeProblem({ code: 'formula-malformed', params: { why, at: '1', text: '1/0' } }, lang).what;
    expect(said('division by zero', 'en')).toBe('The formula “1/0” is wrong at character 2: it divides by what is always zero.');
    expect(said('division by zero', 'ru')).toBe('В формуле «1/0» ошибка, символ 2: здесь деление на то, что всегда равно нулю.');
    expect([said('unknown KPI nope', 'en'), said('unknown KPI nope', 'ru')]).toEqual([
      expect.stringContaining('the catalogue has no KPI nope'),
      expect.stringContaining('в каталоге нет показателя nope'),
    ]);
    expect([said('unknown name x', 'en'), said('unknown name x', 'ru')]).toEqual([expect.stringContaining('named x'), expect.stringContaining('именем x')]);
  });
});
