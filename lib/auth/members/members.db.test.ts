// Attacks: an admin makes themselves owner or finance; two owners demote each other at once and nobody is left;
// an id of another company; a field that is not theirs; two tabs over one member.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Actor } from '../actor';
import { findActor } from '../find-actor';
import { foundCompany, type TestMember } from '../testing/found-company';
import { changeMember } from './change-member';
import { disableMember } from './disable-member';
import { enableMember } from './enable-member';
import { listMembers } from './list-members';
import { changeMemberInput } from './member-input';
import { readMember } from './read-member';

async function change(actor: Actor, member: Pick<TestMember, 'membershipId'>, more: Record<string, unknown>, stamp?: string) {
  const view = await readMember(actor, { membershipId: member.membershipId });
  const input = changeMemberInput.parse({ membershipId: member.membershipId, stamp: stamp ?? view.stamp, name: view.name, roles: view.roles, ...more });
  await changeMember(actor, input);
}

describe('changing access', () => {
  it('holds from the next request, and is on record with before and after', async () => {
    const company = await foundCompany();
    const admin = await company.actorOf(await company.join(['admin']));
    const person = await company.join(['employee']);
    const [departmentId, employeeId] = [await company.addDepartment('Sales'), await company.addEmployee('Lena')];
    await change(admin, person, { roles: ['manager'], employeeId, departments: [{ departmentId, seesPay: true }] });
    expect(await company.actorOf(person)).toMatchObject({ roles: ['manager'], employeeId, managedDepartments: [{ departmentId, seesPay: true }] });
    await change(admin, person, { roles: ['finance'], employeeId: '' });
    expect(await company.actorOf(person)).toMatchObject({ roles: ['finance'], employeeId: null, managedDepartments: [] });
    expect(await company.audit('member.change')).toMatchObject([
      { before: { roles: ['employee'], departments: [] }, after: { roles: ['manager'], employeeId, departments: [{ departmentId, seesPay: true }] } },
      { before: { roles: ['manager'] }, after: { roles: ['finance'], employeeId: null } },
    ]);
    await disableMember(admin, { membershipId: person.membershipId });
    expect(await findActor(person.userId, company.slug)).toBeNull();
    await enableMember(admin, { membershipId: person.membershipId });
    expect(await company.actorOf(person)).toMatchObject({ roles: ['finance'] });
  });

  it('is no way up: admins touch neither owners nor themselves, others nobody', async () => {
    const company = await foundCompany();
    const [owner, adminMember, person] = [await company.join(['owner']), await company.join(['admin']), await company.join(['employee'])];
    const admin = await company.actorOf(adminMember);
    await expect(change(admin, adminMember, { roles: ['admin', 'finance'] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change(admin, owner, { roles: ['employee'] })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change(admin, person, { roles: ['owner'] })).rejects.toMatchObject({ fields: { roles: 'ownerOnly' } });
    await expect(disableMember(admin, { membershipId: owner.membershipId })).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|invalid/) });
    for (const role of ['manager', 'finance', 'employee', 'auditor'] as const) {
      const actor = await company.actorOf(await company.join([role]));
      await expect(readMember(actor, person)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(disableMember(actor, person)).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('keeps an owner, also when two owners demote each other at once, 20 times', async () => {
    const { admin } = testDatabase();
    const lone = await foundCompany();
    const only = await lone.join(['owner']);
    const self = await lone.actorOf(only);
    await expect(change(self, only, { roles: ['employee'] })).rejects.toMatchObject({ fields: { roles: 'lastOwner' } });
    await expect(disableMember(self, only)).rejects.toMatchObject({ fields: { roles: 'lastOwner' } });
    let successes = 0;
    for (let round = 0; round < 20; round += 1) {
      const company = await foundCompany();
      const [a, b] = [await company.join(['owner']), await company.join(['owner'])];
      const [actorA, actorB] = [await company.actorOf(a), await company.actorOf(b)];
      const demote = round % 2 ? (actor: Actor, member: TestMember) => disableMember(actor, member) : (actor: Actor, member: TestMember) => change(actor, member, { roles: ['employee'] });
      const outcomes = await Promise.allSettled([demote(actorA, b), demote(actorB, a)]);
      successes += outcomes.filter((each) => each.status === 'fulfilled').length;
      const { rows } = await admin.query("SELECT count(*)::int AS owners FROM memberships WHERE company_id = $1 AND 'owner' = ANY (roles) AND disabled_at IS NULL", [company.companyId]);
      expect(rows[0].owners).toBe(1);
    }
    expect(successes).toBe(20);
  });

  it('knows only this company, one login per employee, and notices another editor', async () => {
    const [company, other] = [await foundCompany(), await foundCompany()];
    const owner = await company.actorOf(await company.join(['owner']));
    const [person, taken, foreigner] = [await company.join(['employee']), await company.join(['employee']), await other.join(['employee'])];
    await expect(readMember(owner, foreigner)).rejects.toMatchObject({ code: 'notFound' });
    await expect(disableMember(owner, foreigner)).rejects.toMatchObject({ code: 'notFound' });
    const foreignInput = changeMemberInput.parse({ membershipId: foreigner.membershipId, stamp: '', name: 'X', roles: ['owner'] });
    await expect(changeMember(owner, foreignInput)).rejects.toMatchObject({ code: 'notFound' });
    const employeeId = await company.addEmployee('Lena');
    await change(owner, taken, { employeeId });
    await expect(change(owner, person, { employeeId })).rejects.toMatchObject({ fields: { employeeId: 'employeeTaken' } });
    await expect(change(owner, person, { employeeId: await other.addEmployee('Foreign') })).rejects.toMatchObject({ fields: { employeeId: 'unknownChoice' } });
    const foreignDepartment = { departmentId: await other.addDepartment('Foreign'), seesPay: true };
    await expect(change(owner, person, { roles: ['manager'], departments: [foreignDepartment] })).rejects.toMatchObject({ fields: { departments: 'unknownChoice' } });
    const { stamp } = await readMember(owner, person);
    await change(owner, person, { name: 'First' }, stamp);
    await expect(change(owner, person, { name: 'Second' }, stamp)).rejects.toMatchObject({ code: 'changedByOther' });
    const smuggled = changeMemberInput.parse({ membershipId: person.membershipId, stamp, name: 'X', roles: ['employee'], companyId: other.companyId, userId: foreigner.userId, disabledAt: null });
    expect(Object.keys(smuggled).sort()).toEqual(['departments', 'employeeId', 'membershipId', 'name', 'roles', 'stamp']);
  });

  it('lists everybody page by page, searches by name and e-mail, and nobody of another company', async () => {
    const [company, other] = [await foundCompany(), await foundCompany()];
    const owner = await company.actorOf(await company.join(['owner']));
    await other.join(['owner']);
    const people = await Promise.all(Array.from({ length: 60 }, () => company.join(['employee'])));
    const first = await listMembers(owner, { text: '' });
    const second = await listMembers(owner, { text: '', after: first.pages.next });
    const ids = [...first.members, ...second.members].map((row) => row.id);
    expect([first.members.length, second.members.length, second.pages.next, new Set(ids).size]).toEqual([50, 11, null, 61]);
    const wanted = people[7];
    expect((await listMembers(owner, { text: wanted?.email.toUpperCase() ?? '' })).members.map((row) => row.id)).toEqual([wanted?.membershipId]);
    expect((await listMembers(owner, { text: '', after: 'garbage' })).members).toHaveLength(50);
  });
});
