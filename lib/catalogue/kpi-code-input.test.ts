import { expect, it } from 'vitest';
import fc from 'fast-check';
import { proposeKpiCode } from './kpi-code-input';

it.each([
  ['Новые клиенты, %', 'novye_klienty'],
  ['Средний чек', 'sredniy_chek'],
  ['Объём продаж (шт.)', 'obem_prodazh_sht'],
  ['  Cost per lead ', 'cost_per_lead'],
  ['2-й квартал: выручка', 'y_kvartal_vyruchka'],
  ['Café visits', 'cafe_visits'],
  ['%', ''],
])('%s becomes %s', (name, code) => expect(proposeKpiCode(name)).toBe(code));

it('proposes nothing that the books would refuse', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
    const code = proposeKpiCode(name);
    expect(code === '' || (/^[a-z][a-z0-9_]*$/.test(code) && code.length <= 64)).toBe(true);
  }));
});
