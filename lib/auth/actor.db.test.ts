// Attack: keep working after a demotion, a move, a dismissal; enter a company by guessing its address.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { may } from './authorize';
import { findActor } from './find-actor';
import { listCompanies } from './list-companies';
import { permissions, type Permission } from './permissions';
import { systemActor } from './system-actor';
import { foundCompany } from './testing/found-company';

describe('the actor of a request', () => {
  it('has the roles and departments of this moment, not of the sign-in', async () => {
    const { admin } = testDatabase();
    const company = await foundCompany();
    const person = await company.join(['manager', 'finance']);
    const department = await company.addDepartment('Sales');
    await admin.query('INSERT INTO managed_departments (company_id, membership_id, department_id, sees_pay) VALUES ($1, $2, $3, true)', [company.companyId, person.membershipId, department]);
    expect(await company.actorOf(person)).toMatchObject({
      kind: 'user', companyId: company.companyId, roles: ['manager', 'finance'], managedDepartments: [{ departmentId: department, seesPay: true }],
    });
    await admin.query(`UPDATE memberships SET roles = '{employee}' WHERE id = $1`, [person.membershipId]);
    const demoted = await company.actorOf(person);
    expect(demoted).toMatchObject({ roles: ['employee'], managedDepartments: [] });
    expect(may(demoted, 'months.close')).toBe(false);
    await admin.query('UPDATE memberships SET disabled_at = now() WHERE id = $1', [person.membershipId]);
    expect(await findActor(person.userId, company.slug)).toBeNull();
    expect(await listCompanies(person.userId)).toEqual([]);
  });

  it('is nobody in a company that is not theirs, or does not exist, alike; and in two companies two people', async () => {
    const [one, two, foreign] = [await foundCompany(), await foundCompany(), await foundCompany()];
    const person = await one.join(['owner']);
    await two.join(['employee'], person);
    expect(await findActor(person.userId, foreign.slug)).toBeNull();
    expect(await findActor(person.userId, 'no-such-company')).toBeNull();
    expect((await findActor(person.userId, one.slug))?.roles).toEqual(['owner']);
    expect((await findActor(person.userId, two.slug))?.roles).toEqual(['employee']);
    expect((await listCompanies(person.userId)).map((row) => row.slug).sort()).toEqual([one.slug, two.slug].sort());
  });

  it('of the system exists only in a company that exists', async () => {
    const company = await foundCompany();
    expect(await systemActor(company.companyId, 'calculation')).toMatchObject({ kind: 'system', companySlug: company.slug, displayName: 'Premia: calculation' });
    await expect(systemActor('00000000-0000-4000-8000-000000000000', 'x')).rejects.toMatchObject({ code: 'notFound' });
    await expect(systemActor('garbage', 'x')).rejects.toMatchObject({ code: 'notFound' });
  });

  it('may do what the table says for each role, and nothing with no role', async () => {
    const company = await foundCompany();
    const names = Object.keys(permissions) as Permission[];
    for (const role of ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor'] as const) {
      const actor = await company.actorOf(await company.join([role]));
      expect(names.filter((name) => may(actor, name))).toEqual(names.filter((name) => (permissions[name].roles as readonly string[]).includes(role)));
    }
    const nobody = await company.actorOf(await company.join([]));
    expect(names.filter((name) => may(nobody, name))).toEqual([]);
  });
});
