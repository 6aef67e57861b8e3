// Attack: a manager asks for the whole tree; two admins close a ring of departments at the same moment.
import { describe, expect, it } from 'vitest';
import { addDepartment } from './add-department';
import { changeDepartment } from './change-department';
import { listDepartmentOptions } from './list-department-options';
import { listDepartments } from './list-departments';
import { plantTwoDepartments } from './testing/plant-two-departments';

describe('the tree of departments', () => {
  it('is shown whole with head counts to those who see the company, and cut to a manager’s own', async () => {
    const { actor } = await plantTwoDepartments();
    const whole = await listDepartments(await actor('admin'));
    expect(whole.departments.map((row) => [row.name, row.depth, row.headCount, row.headCountBelow])).toEqual([
      ['Head office', 0, 0, 3], ['North', 1, 1, 2], ['North shop', 2, 1, 1], ['South', 1, 1, 1],
    ]);
    expect(whole).toMatchObject({ headCount: 3, mayEdit: true });
    const own = await listDepartments(await actor('manager'));
    expect(own.departments.map((row) => [row.name, row.depth, row.parentId === null])).toEqual([['North', 0, true], ['North shop', 1, false]]);
    expect(own.mayEdit).toBe(false);
    expect((await listDepartmentOptions(await actor('manager'))).map((row) => row.path)).toEqual(['Head office / North', 'Head office / North / North shop']);
    await expect(listDepartments(await actor('employee'))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('grows by names that are not taken, under a parent of the same company', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const admin = await actor('admin');
    const { id } = await addDepartment(admin, { name: 'West', parentId: ids.department.get('head') ?? null });
    expect(await audit('department.add')).toMatchObject([{ subjectId: id, after: { name: 'West' } }]);
    await expect(addDepartment(admin, { name: 'West', parentId: null })).rejects.toMatchObject({ code: 'invalid', fields: { name: 'departmentNameTaken' } });
    const other = await plantTwoDepartments();
    await expect(addDepartment(admin, { name: 'East', parentId: other.ids.department.get('head') ?? null })).rejects.toMatchObject({ code: 'notFound' });
    for (const who of ['manager', 'finance', 'auditor', 'employee'] as const) {
      await expect(addDepartment(await actor(who), { name: 'East', parentId: null })).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('is rearranged, but never into a ring, which is refused by name', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const admin = await actor('admin');
    const [head, north, shop, south] = ['head', 'north', 'shop', 'south'].map((key) => ids.department.get(key) ?? '') as [string, string, string, string];
    const seen = { seenName: 'North', seenParentId: head };
    await changeDepartment(admin, { departmentId: shop, name: 'Southern shop', parentId: south, seenName: 'North shop', seenParentId: north });
    await changeDepartment(admin, { departmentId: shop, name: 'North shop', parentId: north, seenName: 'Southern shop', seenParentId: south });
    expect(await audit('department.change')).toHaveLength(2);
    await expect(changeDepartment(admin, { departmentId: north, name: 'North', parentId: shop, ...seen }))
      .rejects.toMatchObject({ code: 'invalid', fields: { parentId: 'departmentRing' }, params: { name: 'North', parent: 'North shop' } });
    await expect(changeDepartment(admin, { departmentId: north, name: 'North', parentId: north, ...seen }))
      .rejects.toMatchObject({ fields: { parentId: 'departmentItself' } });
    await expect(changeDepartment(admin, { departmentId: north, name: 'South', parentId: head, ...seen }))
      .rejects.toMatchObject({ fields: { name: 'departmentNameTaken' } });
    await expect(changeDepartment(admin, { departmentId: north, name: 'North!', parentId: head, seenName: 'Nord', seenParentId: head }))
      .rejects.toMatchObject({ code: 'changedByOther' });
    const other = await plantTwoDepartments();
    await expect(changeDepartment(await other.actor('admin'), { departmentId: north, name: 'Ours now', parentId: null, ...seen }))
      .rejects.toMatchObject({ code: 'notFound' });
  });

  it('stays a tree when two people move two departments under each other at once', async () => {
    const { actor, ids } = await plantTwoDepartments();
    const admin = await actor('admin');
    const [head, north, south] = ['head', 'north', 'south'].map((key) => ids.department.get(key) ?? '') as [string, string, string];
    const outcomes = await Promise.allSettled([
      changeDepartment(admin, { departmentId: north, name: 'North', parentId: south, seenName: 'North', seenParentId: head }),
      changeDepartment(admin, { departmentId: south, name: 'South', parentId: north, seenName: 'South', seenParentId: head }),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await listDepartments(admin)).departments).toHaveLength(4);
  });
});
