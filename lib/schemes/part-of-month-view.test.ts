import { describe, expect, it } from 'vitest';
import { buildComponent, readComponent, schemeDocSchema, schemeTemplates, type SchemeDoc } from '@/lib/kpi';
import { componentWithPart, monthParts, partOfMonth, withPartOfMonth } from './part-of-month-view';

const fixed = buildComponent({ form: 'fixed-part', key: 'fixed', name: 'Fixed', effect: 'reference', of: 'fixed' });
const variable = buildComponent({ form: 'variable-by-index', key: 'variable', name: 'Variable', effect: 'paid', fullFrom: '0.99', growsAbove: true, cap: null, knockOut: null, rampFrom: null });
const share = buildComponent({ form: 'share-of-fact', key: 'share', name: 'Share', effect: 'paid', kpi: 'sales', scope: 'person', rate: '0.02' });
const docOf = (components: SchemeDoc['components']) => schemeDocSchema.parse({ format: 1, components });

describe('the part of a month', () => {
  it.each([...monthParts, 'whole' as const])('%s is read back, and the lines stay what their forms made', (part) => {
    const doc = withPartOfMonth(docOf([fixed, variable, share]), part);
    expect(partOfMonth(doc)).toBe(part);
    expect(schemeDocSchema.parse(doc)).toEqual(doc);
    for (const line of doc.components) expect(readComponent(componentWithPart(line, 'whole'))).not.toBeNull();
    expect(withPartOfMonth(doc, 'whole').components).toEqual([fixed, variable, share]);
  });

  it('stands around the base pay and nothing else: 2 % of the sales are not divided by days', () => {
    const [, , after] = withPartOfMonth(docOf([fixed, variable, share]), 'working-days').components;
    expect(after).toEqual(share);
    expect(partOfMonth(docOf([share]))).toBeNull();
  });

  it('is not one setting when lines differ, or when a factor is rounded', () => {
    const wrapped = componentWithPart(fixed, 'calendar-days');
    expect(partOfMonth(docOf([wrapped, variable]))).toBe('mixed');
    const rounded = { ...wrapped, amount: { ...wrapped.amount, rounding: { mode: 'half-up', digits: 2 } } } as typeof wrapped;
    expect(partOfMonth(docOf([rounded]))).toBe('mixed');
    expect(componentWithPart(rounded, 'whole')).toEqual(rounded);
    expect(componentWithPart(rounded, 'working-days')).toEqual(rounded);
  });

  it.each(schemeTemplates.map((template) => [template.key, template] as const))('%s: setting it twice is setting it once', (_key, template) => {
    const once = withPartOfMonth(template.doc, '30/360');
    expect(withPartOfMonth(once, '30/360')).toEqual(once);
  });
});
