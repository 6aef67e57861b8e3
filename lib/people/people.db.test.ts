// Attack: a manager without the grant looks for anybody's pay, in the list and on a person's page; everybody asks for
// people of another department or company.
import { describe, expect, it } from 'vitest';
import { listPeople } from './list-people';
import { peopleListSchema } from './people-list-input';
import { searchEmployeeOptions } from './search-employee-options';
import { showPerson } from './show-person';
import { plantTwoDepartments } from './testing/plant-two-departments';

const all = peopleListSchema.parse({});
const amounts = /7111100|7222200|7333300|71111|72222|73333/;

describe('the list of people', () => {
  it('shows the company with pay to those who may see it, and records the reading', async () => {
    const { actor, audit } = await plantTwoDepartments();
    for (const who of ['owner', 'admin', 'finance', 'auditor'] as const) {
      const { people, total, pay } = await listPeople(await actor(who), all);
      expect(people.map((row) => [row.name, row.department, row.state])).toEqual([
        ['Anna Reed', 'North', 'working'], ['Boris Finch', 'North shop', 'working'], ['Clara Stone', 'South', 'working'],
      ]);
      expect([total, Object.values(pay?.basePayMinor ?? {}).sort()]).toEqual([3, ['7111100', '7222200', '7333300']]);
    }
    expect(await audit('pay.list')).toHaveLength(4);
  });

  it('shows a manager the own departments without any amount, unless pay was granted there', async () => {
    const { actor, audit } = await plantTwoDepartments();
    const blind = await listPeople(await actor('manager'), all);
    expect(blind.people.map((row) => row.name)).toEqual(['Anna Reed', 'Boris Finch']);
    expect(blind.pay).toBeNull();
    expect(JSON.stringify(blind)).not.toMatch(amounts);
    expect(await audit('pay.list')).toHaveLength(0);
    const granted = await listPeople(await actor('payingManager'), all);
    expect(Object.values(granted.pay?.basePayMinor ?? {}).sort()).toEqual(['7111100', '7222200']);
    await expect(listPeople(await actor('employee'), all)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is searched, filtered and paged by key, all of it within the own reach', async () => {
    const { actor, ids, companyId, sql } = await plantTwoDepartments();
    const admin = await actor('admin');
    const names = async (asked: Partial<typeof all>, who = admin) => (await listPeople(who, { ...all, ...asked })).people.map((row) => row.name);
    expect(await names({ search: 'fin' })).toEqual(['Boris Finch']);
    expect(await names({ search: 's-1' })).toEqual(['Clara Stone']);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ departmentId: ids.department.get('north') })).toEqual(['Anna Reed', 'Boris Finch']);
    expect(await names({ departmentId: ids.department.get('south') }, await actor('manager'))).toEqual([]);
    expect(await names({ after: JSON.stringify(['Anna Reed', ids.employee.get('anna')]) })).toEqual(['Boris Finch', 'Clara Stone']);
    await sql(`INSERT INTO employees (company_id, id, number, name) SELECT $1, gen_random_uuid(), 'X' || n, 'Person ' || lpad(n::text, 3, '0') FROM generate_series(1, 100) n`, [companyId]);
    const first = await listPeople(admin, all);
    expect([first.people.length, first.total]).toEqual([50, 103]);
    const second = await listPeople(admin, { ...all, after: first.pages.next });
    const third = await listPeople(admin, { ...all, after: second.pages.next });
    expect([second.people.length, third.people.length, third.pages.next]).toEqual([50, 3, null]);
    expect(new Set([...first.people, ...second.people, ...third.people].map((row) => row.id)).size).toBe(103);
    expect(peopleListSchema.parse({ search: 5, departmentId: "' OR 1=1", state: 'all', after: 7 })).toEqual(all);
  });
});

describe('one person', () => {
  it('is shown with pay, schemes and login only to those whose they are to see', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const employeeId = ids.employee.get('boris') ?? '';
    const seen = await showPerson(await actor('admin'), { employeeId });
    expect(seen).toMatchObject({ name: 'Boris Finch', state: 'working', login: 'active', mayEdit: true });
    expect(seen.pay?.terms).toMatchObject([{ basePayMinor: '7222200', basis: 'hire', standing: 'now' }]);
    expect(seen.assignments).toMatchObject([{ scheme: 'Seller', rollout: 'Rollout', standing: 'now' }]);
    expect(await audit('pay.read')).toMatchObject([{ subjectId: employeeId }]);
    const blind = await showPerson(await actor('manager'), { employeeId });
    expect(blind).toMatchObject({ pay: null, assignments: null, login: null, mayEdit: false });
    expect(JSON.stringify(blind)).not.toMatch(amounts);
    expect((await showPerson(await actor('payingManager'), { employeeId })).pay?.terms).toHaveLength(1);
    expect(await audit('pay.read')).toHaveLength(2);
  });

  it('is not found outside the own department or company, and leaves no entry of a reading', async () => {
    const { actor, ids, audit } = await plantTwoDepartments();
    const other = await plantTwoDepartments();
    const south = { employeeId: ids.employee.get('clara') ?? '' };
    const abroad = { employeeId: other.ids.employee.get('boris') ?? '' };
    for (const who of ['manager', 'payingManager'] as const) await expect(showPerson(await actor(who), south)).rejects.toMatchObject({ code: 'notFound' });
    for (const who of ['owner', 'admin', 'finance', 'auditor', 'manager', 'payingManager'] as const) {
      await expect(showPerson(await actor(who), abroad)).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(showPerson(await actor('employee'), south)).rejects.toMatchObject({ code: 'forbidden' });
    expect([...(await audit('pay.read')), ...(await other.audit('pay.read'))]).toEqual([]);
  });

  it('is offered to choose from only within the own reach', async () => {
    const { actor } = await plantTwoDepartments();
    expect((await searchEmployeeOptions(await actor('manager'), { text: '' })).map((row) => row.name)).toEqual(['Anna Reed', 'Boris Finch']);
    expect(await searchEmployeeOptions(await actor('finance'), { text: 'stone' })).toMatchObject([{ number: 'S-1', department: 'South' }]);
  });
});
