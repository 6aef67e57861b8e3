import { describe, expect, it } from 'vitest';
import { compareValues } from './compare-values';

const said = (before: unknown, after: unknown, withPay = true) =>
  compareValues(before, after, { withPay }).map(({ path, before: was, after: is, isHidden }) => `${path.join('.')}: ${was} → ${is}${isHidden ? ' (hidden)' : ''}`);

describe('what changed', () => {
  it('is told leaf by leaf, and nothing that stayed', () => {
    expect(said({ name: 'West', parentId: null, order: 1 }, { name: 'North', parentId: 'x', order: 1 })).toEqual(['name: West → North', 'parentId: null → x']);
    expect(said(null, { roles: ['owner', 'admin'], isActive: false })).toEqual(['roles: null → owner, admin', 'isActive: null → false']);
    expect(said({ a: 1 }, null)).toEqual(['a: 1 → null']);
    expect(said(null, null)).toEqual([]);
  });

  it('knows elements of lists by their names, so that reordering is no change', () => {
    const lines = [{ key: 'fixed', weight: '0.7' }, { key: 'bonus', weight: '0.3' }];
    expect(said({ lines }, { lines: [...lines].reverse() })).toEqual([]);
    expect(said({ lines }, { lines: [lines[0], { key: 'bonus', weight: '0.4' }] })).toEqual(['lines.bonus.weight: 0.3 → 0.4']);
  });

  it('tells once what only the first state records: sending a month neither ends its calculation nor its status', () => {
    expect(said({ status: 'calculated', runId: 'r' }, { sentBy: 'Ada' })).toEqual(['status: null → calculated', 'runId: null → r', 'sentBy: null → Ada']);
    expect(said({ departments: ['West'], email: 'a@b' }, { departments: [], email: null })).toEqual(['departments: West → null', 'email: a@b → null']);
    expect(said([{ key: 'bonus', weight: '1' }], [])).toEqual(['bonus.key: bonus → null', 'bonus.weight: 1 → null']);
  });

  it('hides every sum of pay, at any depth, from who may not see it', () => {
    expect(said({ basePayMinor: '80000' }, { basePayMinor: '90000', basis: 'hire' }, false)).toEqual(['basePayMinor: null → null (hidden)', 'basis: null → hire']);
    const deep = compareValues(null, { people: [{ name: 'Lena', totals: { paidMinor: '4711' } }] }, { withPay: false });
    expect(JSON.stringify(deep)).not.toContain('4711');
    expect(said({ basePayMinor: '80000' }, { basePayMinor: '90000' })).toEqual(['basePayMinor: 80000 → 90000']);
  });
});
