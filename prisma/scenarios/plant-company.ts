import pg from 'pg';
import { makeActor, type Actor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import type { Prisma } from '@/lib/db/generated/client';
import { inCompany, type Db } from '@/lib/db/in-company';
import { unscoped } from '@/lib/db/unscoped';
import { addMonths } from '@/lib/format/month';
import { hashScheme } from '@/lib/schemes/hash-scheme';
import { parseMoney } from './parse-money';
import type { Scenario } from './scenario';

export interface PlantedCompany {
  companyId: string;
  slug: string;
  ids: { department: Map<string, string>; employee: Map<string, string>; kpi: Map<string, string>; scheme: Map<string, string>; rollout: Map<string, string> };
}

interface PlantOptions {
  /** The owner's login: only it may found a company. */
  ownerUrl: string;
  /** The month that stays open, `YYYY-MM`; the six before it get plans and facts too. */
  openMonth: string;
  password: string;
  isDemo?: boolean;
}

/** Founds the company of a scenario with its people, rules, plans and facts; no month is calculated yet. */
export async function plantCompany(scenario: Scenario, { ownerUrl, openMonth, password, isDemo = false }: PlantOptions): Promise<PlantedCompany> {
  const companyId = crypto.randomUUID();
  await found(scenario, companyId, { ownerUrl, isDemo });
  const users = await signUp(scenario, await hashPassword(password));
  const planter = makeActor({
    kind: 'system', companyId, companySlug: scenario.slug, userId: null, membershipId: null, displayName: 'Premia',
    roles: [], employeeId: null, managedDepartments: [],
  });
  return inCompany(planter, ({ db }) => plantBooks(db, { scenario, planter, openMonth, users }), { timeoutMs: 60_000 });
}

async function found(scenario: Scenario, companyId: string, { ownerUrl, isDemo }: Pick<PlantOptions, 'ownerUrl' | 'isDemo'>): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query("SELECT set_config('app.company_id', $1, true)", [companyId]);
    await owner.query(
      'INSERT INTO companies (company_id, slug, name, currency, time_zone, language, is_demo) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [companyId, scenario.slug, scenario.name, scenario.currency, scenario.timeZone, scenario.language, isDemo],
    );
    await owner.query('COMMIT');
  } finally {
    await owner.end();
  }
}

/** One person may have a login in several companies: an address that exists is used as it is. */
async function signUp(scenario: Scenario, passwordHash: string): Promise<Map<string, string>> {
  const users = new Map<string, string>();
  for (const { email, name } of scenario.logins) {
    const user = await unscoped().prisma.user.upsert({ where: { email }, create: { email, name, passwordHash }, update: {}, select: { id: true } });
    users.set(email, user.id);
  }
  return users;
}

interface Plot {
  scenario: Scenario;
  planter: Actor;
  openMonth: string;
  users: Map<string, string>;
}

async function plantBooks(db: Db, { scenario, planter: { companyId }, openMonth, users }: Plot): Promise<PlantedCompany> {
  const at = (offset: number) => addMonths(openMonth, offset);
  const firstDay = new Date(`${at(-12)}-01`);
  const recordedAt = new Date();
  const ids: PlantedCompany['ids'] = { department: new Map(), employee: new Map(), kpi: new Map(), scheme: new Map(), rollout: new Map() };
  const name = <Key extends keyof PlantedCompany['ids']>(kind: Key, key: string): string => {
    const id = crypto.randomUUID();
    ids[kind].set(key, id);
    return id;
  };
  const idOf = (kind: keyof PlantedCompany['ids'], key: string): string => {
    const id = ids[kind].get(key);
    if (!id) throw new Error(`The scenario ${scenario.slug} names a ${kind} it does not have: ${key}`);
    return id;
  };

  for (const { key, name: title, parent } of scenario.departments) {
    await db.department.create({ data: { companyId, id: name('department', key), name: title, parentId: parent ? idOf('department', parent) : null } });
  }
  await db.kpi.createMany({ data: scenario.kpis.map((kpi) => ({ companyId, id: name('kpi', kpi.code), ...kpi })) });
  for (const scheme of scenario.schemes) {
    const schemeId = name('scheme', scheme.key);
    await db.scheme.create({ data: { companyId, id: schemeId, name: scheme.name } });
    await db.schemeVersion.createMany({
      data: scheme.versions.map(({ doc, fromOffset }, index) => ({
        companyId, schemeId, number: index + 1, status: 'published' as const, document: doc as unknown as Prisma.InputJsonValue,
        hash: hashScheme(doc), fromMonth: at(fromOffset), publishedAt: recordedAt,
      })),
    });
  }
  for (const rollout of scenario.rollouts) {
    const rolloutId = name('rollout', rollout.key);
    await db.rollout.create({ data: { companyId, id: rolloutId, name: rollout.name } });
    await db.rolloutStage.createMany({
      data: rollout.stages.map(({ fromOffset, fixedShare, isShadow = false }) => ({ companyId, rolloutId, fromMonth: at(fromOffset), fixedShare, isShadow })),
    });
  }
  for (const person of scenario.employees) {
    const employeeId = name('employee', person.key);
    const from = person.joined ? new Date(`${at(person.joined.offset)}-${String(person.joined.day).padStart(2, '0')}`) : firstDay;
    await db.employee.create({ data: { companyId, id: employeeId, number: person.number, name: person.name } });
    await db.placement.create({ data: { companyId, employeeId, from, departmentId: idOf('department', person.department), position: person.position } });
    await db.payTerm.create({ data: { companyId, employeeId, from, basePayMinor: parseMoney(person.basePay), basis: 'hire' } });
    if (person.scheme) {
      await db.schemeAssignment.create({
        data: { companyId, employeeId, fromMonth: at(person.joined?.offset ?? -6), schemeId: idOf('scheme', person.scheme), rolloutId: person.rollout ? idOf('rollout', person.rollout) : null },
      });
    }
  }
  for (const login of scenario.logins) {
    const membership = await db.membership.create({
      data: { companyId, userId: users.get(login.email)!, name: login.name, roles: login.roles, employeeId: login.employee ? idOf('employee', login.employee) : null },
    });
    await db.managedDepartment.createMany({
      data: (login.manages ?? []).map(({ department, seesPay }) => ({ companyId, membershipId: membership.id, departmentId: idOf('department', department), seesPay })),
    });
  }
  await plantValues(db, { scenario, companyId, at, idOf });
  return { companyId, slug: scenario.slug, ids };
}

interface ValuePlot {
  scenario: Scenario;
  companyId: string;
  at: (offset: number) => string;
  idOf: (kind: keyof PlantedCompany['ids'], key: string) => string;
}

async function plantValues(db: Db, { scenario, companyId, at, idOf }: ValuePlot): Promise<void> {
  const months = [...new Set(scenario.values.map(({ offset }) => at(offset)))];
  await db.month.createMany({ data: months.map((month) => ({ companyId, month })), skipDuplicates: true });
  const scopeOf = new Map(scenario.kpis.map(({ code, scope }) => [code, scope]));
  const row = ({ offset, kpi, subject }: Scenario['values'][number]) => {
    const scope = scopeOf.get(kpi);
    if (!scope) throw new Error(`The scenario ${scenario.slug} has a value of an unknown KPI: ${kpi}`);
    const subjectId = scope === 'company' ? companyId : idOf(scope === 'person' ? 'employee' : 'department', subject);
    return {
      companyId, month: at(offset), kpiId: idOf('kpi', kpi), subjectId, scope, revision: 1,
      employeeId: scope === 'person' ? subjectId : null,
      departmentId: scope === 'department' ? subjectId : null,
    };
  };
  await db.plan.createMany({ data: scenario.values.flatMap((value) => (value.plan === undefined ? [] : [{ ...row(value), value: value.plan }])) });
  await db.fact.createMany({
    data: scenario.values.flatMap((value) => (value.fact === undefined ? [] : [{ ...row(value), value: value.fact, source: value.source ?? 'CRM' }])),
  });
}
