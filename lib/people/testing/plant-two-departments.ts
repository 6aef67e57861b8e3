import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import { buildComponent } from '@/lib/kpi';
import { plantCompany } from '@/prisma/scenarios/plant-company';
import type { Scenario } from '@/prisma/scenarios/scenario';
import { fixedPart, schemeDoc, scored, variablePart } from '@/prisma/scenarios/scheme-parts';

const database = testDatabase();

/** Who can sign in: all roles, and managers of the north with and without a look at its pay. */
export type Who = 'owner' | 'admin' | 'finance' | 'auditor' | 'employee' | 'manager' | 'payingManager';

export interface TwoDepartments {
  companyId: string;
  ids: { department: Map<string, string>; employee: Map<string, string>; kpi: Map<string, string>; scheme: Map<string, string>; rollout: Map<string, string> };
  actor: (who: Who) => Promise<Actor>;
  /** The audit entries of an action, oldest first, past every wall. */
  audit: (action: string) => Promise<{ subjectId: string; before: unknown; after: unknown }[]>;
  sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
}

/**
 * A company of its own for one test: a head office over north (with a shop below it) and south; pay in every
 * department is a number found nowhere else. Its open month is 2026-10.
 */
export async function plantTwoDepartments(): Promise<TwoDepartments> {
  const tag = randomUUID().slice(0, 8);
  const login = (who: Who) => `${who}@${tag}.example`.toLowerCase();
  const scenario: Scenario = {
    slug: `two-${tag}`, name: `Two departments ${tag}`, currency: 'RUB', timeZone: 'Europe/Moscow', language: 'en',
    departments: [
      { key: 'head', name: 'Head office' }, { key: 'north', name: 'North', parent: 'head' },
      { key: 'shop', name: 'North shop', parent: 'north' }, { key: 'south', name: 'South', parent: 'head' },
    ],
    kpis: (['sales', 'returns', 'visits'] as const).map((code) => (
      { code, name: `The ${code}`, description: '', unit: 'count', decimals: 0, direction: code === 'returns' ? 'lower' : 'higher', kind: 'result', timing: 'lagging', scope: 'person' }
    )),
    schemes: [{ key: 'seller', name: 'Seller', versions: [{ fromOffset: -6, doc: schemeDoc({
      scorecard: [scored('sales', '1')],
      components: [
        fixedPart('Fixed part'), variablePart('Variable part'),
        buildComponent({ form: 'share-of-fact', key: 'returned', name: 'Returned', effect: 'shown', kpi: 'returns', scope: 'person', rate: '0.01' }),
      ],
    }) }] }],
    rollouts: [{ key: 'main', name: 'Rollout', stages: [{ fromOffset: -6, fixedShare: '0.7' }] }],
    employees: [
      { key: 'anna', number: 'N-1', name: 'Anna Reed', department: 'north', position: 'Head of the north', basePay: '71111', scheme: 'seller', rollout: 'main' },
      { key: 'boris', number: 'N-2', name: 'Boris Finch', department: 'shop', position: 'Seller', basePay: '72222', scheme: 'seller', rollout: 'main' },
      { key: 'clara', number: 'S-1', name: 'Clara Stone', department: 'south', position: 'Seller', basePay: '73333' },
    ],
    logins: [
      ...(['owner', 'admin', 'finance', 'auditor'] as const).map((role) => ({ email: login(role), name: role, roles: [role] })),
      { email: login('employee'), name: 'Boris Finch', roles: ['employee'], employee: 'boris' },
      { email: login('manager'), name: 'Anna Reed', roles: ['manager'], manages: [{ department: 'north', seesPay: false }] },
      { email: login('payingManager'), name: 'Vera Moss', roles: ['manager'], manages: [{ department: 'north', seesPay: true }] },
    ],
    values: [{ offset: 0, kpi: 'visits', subject: 'boris', plan: '5' }],
  };
  const { companyId, slug, ids } = await plantCompany(scenario, { ownerUrl: database.ownerUrl, openMonth: '2026-10', password: 'a long enough password' });
  const sql = async (text: string, values: unknown[] = []) => (await database.admin.query<Record<string, unknown>>(text, values)).rows;
  return {
    companyId,
    ids,
    sql,
    actor: async (who) => {
      const [user] = await sql('SELECT id FROM users WHERE email = $1', [login(who)]);
      const actor = await findActor(String(user?.id), slug);
      if (!actor) throw new Error(`no actor ${who}`);
      return actor;
    },
    audit: async (action) => (await sql(
      'SELECT subject_id AS "subjectId", before, after FROM audit_entries WHERE company_id = $1 AND action = $2 ORDER BY at, id', [companyId, action],
    )) as { subjectId: string; before: unknown; after: unknown }[],
  };
}
