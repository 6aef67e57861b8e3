// Attacks: redeem one invitation fifty times at once; take over somebody's account by inviting their address; use a
// link twice, late, after it was withdrawn, cut, or under another company; invite oneself an owner.
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { checkCredentials } from '../check-credentials';
import { findActor } from '../find-actor';
import { openSession } from '../open-session';
import { readSession } from '../read-session';
import { foundCompany, testPassword, type TestCompany } from '../testing/found-company';
import { acceptInvitation } from './accept-invitation';
import { inviteMember } from './invite-member';
import { joinByInvitation } from './join-by-invitation';
import { listMembers } from './list-members';
import { inviteMemberInput } from './member-input';
import { readInvitation } from './read-invitation';
import { revokeInvitation } from './revoke-invitation';

const password = 'nine quiet rivers';
let count = 0;
const freshEmail = () => `invited-${process.pid}-${Date.now()}-${(count += 1)}@test.example`;
const linkOf = (path: string) => ({ companyId: path.split('/')[2] ?? '', token: path.split('/')[3] ?? '' });

async function invite(company: TestCompany, wish: Partial<Record<string, unknown>> = {}) {
  const admin = await company.actorOf(await company.join(['owner']));
  const { path } = await inviteMember(admin, inviteMemberInput.parse({ name: 'Lena', email: freshEmail(), roles: ['employee'], ...wish }));
  return { admin, link: linkOf(path) };
}

async function sessionOf(userId: string) {
  const session = await readSession(await openSession({ userId, userAgent: null }));
  if (!session) throw new Error('not signed in');
  return session;
}

describe('an invitation', () => {
  it('lets exactly one of 50 parallel redemptions in', async () => {
    const company = await foundCompany();
    const email = freshEmail();
    const { link } = await invite(company, { email });
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => acceptInvitation({ ...link, password: `${password} ${index}` }).then(() => index, (error: { code: string }) => error.code)),
    );
    const winners = outcomes.filter((each) => typeof each === 'number');
    expect(winners).toHaveLength(1);
    expect(outcomes.filter((each) => each === 'invitationInvalid')).toHaveLength(49);
    const { rows } = await testDatabase().admin.query(
      `SELECT (SELECT count(*)::int FROM users WHERE email = $1) AS users,
        (SELECT count(*)::int FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = $1) AS memberships,
        (SELECT count(*)::int FROM audit_entries WHERE company_id = $2 AND action = 'invitation.accept') AS entries`, [email, company.companyId]);
    expect(rows).toEqual([{ users: 1, memberships: 1, entries: 1 }]);
    await expect(checkCredentials({ email, password: `${password} ${winners[0]}`, device: null })).resolves.toMatchObject({ userId: expect.any(String) });
  });

  it('lets exactly one of 50 parallel joins of an existing account in', async () => {
    const [home, company] = [await foundCompany(), await foundCompany()];
    const person = await home.join(['owner']);
    const { link } = await invite(company, { email: person.email });
    const session = await sessionOf(person.userId);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => joinByInvitation(session, link).then(() => 'in', (error: { code: string }) => error.code)));
    expect(outcomes.filter((each) => each === 'in')).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(['in', 'invitationInvalid']));
  });

  it('gives what it promised: roles, employee, department with its pay, the company’s name', async () => {
    const company = await foundCompany();
    const [employeeId, managedDepartmentId] = [await company.addEmployee('Lena'), await company.addDepartment('Sales')];
    const email = freshEmail();
    const { link } = await invite(company, { email, roles: ['employee', 'manager'], employeeId, managedDepartmentId, seesPay: true });
    expect(await readInvitation(link)).toMatchObject({ name: 'Lena', email, companySlug: company.slug, accountId: null });
    expect(await acceptInvitation({ ...link, password })).toEqual({ email, companySlug: company.slug });
    const { userId } = await checkCredentials({ email, password, device: null });
    expect(await findActor(userId, company.slug)).toMatchObject({
      displayName: 'Lena', roles: ['manager', 'employee'], employeeId, managedDepartments: [{ departmentId: managedDepartmentId, seesPay: true }],
    });
    expect(await company.audit('invitation.accept')).toMatchObject([{ actor_name: 'Lena', after: { roles: ['manager', 'employee'], seesPay: true } }]);
  });

  it('never alters an account that exists: no password, and only its owner, signed in, joins', async () => {
    const [home, company] = [await foundCompany(), await foundCompany()];
    const [victim, attacker] = [await home.join(['owner']), await home.join(['employee'])];
    const { link } = await invite(company, { email: victim.email });
    const before = await testDatabase().admin.query('SELECT * FROM users WHERE id = $1', [victim.userId]);
    await expect(acceptInvitation({ ...link, password })).rejects.toMatchObject({ code: 'invitationInvalid' });
    await expect(joinByInvitation(await sessionOf(attacker.userId), link)).rejects.toMatchObject({ code: 'invitationInvalid' });
    expect(await readInvitation(link)).toMatchObject({ accountId: victim.userId });
    expect(await joinByInvitation(await sessionOf(victim.userId), link)).toEqual({ companySlug: company.slug });
    expect((await testDatabase().admin.query('SELECT * FROM users WHERE id = $1', [victim.userId])).rows).toEqual(before.rows);
    expect(await checkCredentials({ email: victim.email, password: testPassword, device: null })).toMatchObject({ userId: victim.userId });
  });

  it('works neither twice, nor late, nor withdrawn, nor replaced, nor cut, nor under another company', async () => {
    const [company, other] = [await foundCompany(), await foundCompany()];
    const refused = (link: { companyId: string; token: string }, now?: Date) => expect(acceptInvitation({ ...link, password }, now)).rejects.toMatchObject({ code: 'invitationInvalid' });
    const { link } = await invite(company);
    await refused({ ...link, token: `${link.token.slice(0, 42)}${link.token.endsWith('A') ? 'B' : 'A'}` });
    await refused({ ...link, companyId: other.companyId });
    await refused({ ...link, companyId: '00000000-0000-4000-8000-000000000000' });
    await refused(link, new Date(Date.now() + 7 * 86_400_000 + 1_000));
    await acceptInvitation({ ...link, password });
    await refused(link);

    const email = freshEmail();
    const first = await invite(company, { email });
    const second = await invite(company, { email });
    await refused(first.link);
    const { invitations } = await listMembers(second.admin, { text: '' });
    await revokeInvitation(second.admin, { invitationId: invitations.find((row) => row.email === email)?.id ?? '' });
    await refused(second.link);
    await expect(revokeInvitation(second.admin, { invitationId: invitations[0]?.id ?? '' })).rejects.toMatchObject({ code: 'notFound' });
  });

  it('is made only by who may, for whom it fits, and its token is nowhere in the books', async () => {
    const [company, other] = [await foundCompany(), await foundCompany()];
    const wish = (more: Record<string, unknown> = {}) => inviteMemberInput.parse({ name: 'Lena', email: freshEmail(), roles: ['employee'], ...more });
    for (const role of ['manager', 'finance', 'employee', 'auditor'] as const) {
      const actor = await company.actorOf(await company.join([role]));
      await expect(inviteMember(actor, wish())).rejects.toMatchObject({ code: 'forbidden' });
      await expect(listMembers(actor, { text: '' })).rejects.toMatchObject({ code: 'forbidden' });
    }
    const admin = await company.actorOf(await company.join(['admin']));
    const member = await company.join(['employee']);
    await expect(inviteMember(admin, wish({ roles: ['owner'] }))).rejects.toMatchObject({ fields: { roles: 'ownerOnly' } });
    await expect(inviteMember(admin, wish({ email: member.email }))).rejects.toMatchObject({ fields: { email: 'alreadyMember' } });
    await expect(inviteMember(admin, wish({ employeeId: await other.addEmployee('Foreign') }))).rejects.toMatchObject({ fields: { employeeId: 'unknownChoice' } });
    const foreign = wish({ roles: ['manager'], managedDepartmentId: await other.addDepartment('Foreign') });
    await expect(inviteMember(admin, foreign)).rejects.toMatchObject({ code: 'invalid' });
    expect(inviteMemberInput.safeParse({ name: '', email: 'x', roles: [] }).error?.issues.map((issue) => issue.message).sort()).toEqual(['chooseOne', 'email', 'required']);
    const { path } = await inviteMember(admin, wish());
    const { rows } = await testDatabase().admin.query(
      'SELECT (SELECT json_agg(i) FROM invitations i WHERE company_id = $1)::text || (SELECT json_agg(a) FROM audit_entries a WHERE company_id = $1)::text AS text', [company.companyId]);
    expect(rows[0].text).not.toContain(linkOf(path).token);
  });
});
