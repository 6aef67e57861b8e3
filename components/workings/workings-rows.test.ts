import { expect, test } from 'vitest';
import { buildComponent, calculatePerson, compileScheme, explainLine, schemeDocSchema, type CardInput } from '@/lib/kpi';
import { withPartOfMonth } from '@/lib/schemes/part-of-month-view';
import { workingsRows } from './workings-rows';

const fixed = buildComponent({ form: 'fixed-part', key: 'fixed', name: 'Salary', effect: 'reference', of: 'fixed' });
const doc = withPartOfMonth(schemeDocSchema.parse({ format: 1, components: [fixed], settings: { fixedShare: '0.7' } }), 'calendar-days');

function formulaOf(time?: CardInput['time']): string | undefined {
  const card: CardInput = { assignmentId: 'a', schemeVersionId: 'v', schemeHash: '', basePayMinor: '6200000', stage: null, values: [], ...(time ? { time } : {}) };
  const input = { format: 1 as const, month: '2026-10', currency: { code: 'RUB', digits: 2 }, employeeId: 'e', cards: [card] };
  const [told] = calculatePerson(input, new Map([['v', compileScheme(doc, [])]])).cards;
  const [row] = workingsRows(explainLine(told!, told!.lines[0]!), { lang: 'en', describeSource: () => '' });
  return typeof row?.formula === 'string' ? row.formula.replaceAll('\u00a0', ' ') : undefined;
}

test('a whole month reads as if nothing could be divided, a part of it says the days', () => {
  expect(formulaOf()).toBe('62,000.00 × 70%');
  // 14–31 October: 18 of 31 days
  expect(formulaOf({ spans: [{ from: '2026-10-14', to: '2026-10-31', fte: '1' }], unpaid: [], calendar: { weekend: [6, 7], holidays: [], workDays: [] } }))
    .toBe('43,400.00 × 18 ÷ 31 (calendar days)');
});
