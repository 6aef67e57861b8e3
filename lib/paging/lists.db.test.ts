// Every list, walked forward to its end and back to its beginning: everybody is there, once, on the same page both ways.
import { beforeAll, expect, it } from 'vitest';
import { activityQuery } from '@/lib/activity/activity-input';
import { listActivity } from '@/lib/activity/list-activity';
import { listMembers } from '@/lib/auth/members/list-members';
import { kpiListSchema } from '@/lib/catalogue/kpi-list-input';
import { listKpis } from '@/lib/catalogue/list-kpis';
import { testDatabase } from '@/lib/db/testing/test-database';
import { gridSchema } from '@/lib/facts/grid-input';
import { loadValuesGrid } from '@/lib/facts/load-values-grid';
import { calculate, hireSellers, plantShop, type Shop } from '@/lib/months/testing/plant-shop';
import { listPeople } from '@/lib/people/list-people';
import { peopleListSchema } from '@/lib/people/people-list-input';
import { compareShadowMonth } from '@/lib/rollouts/compare-shadow-month';
import { listRolloutPeople } from '@/lib/rollouts/list-rollout-people';
import { listPerformance } from '@/lib/statements/list-performance';
import { walkPages } from './testing/walk-pages';

let shop: Shop;
let rolloutId: string;
const count = async (sql: string) => Number((await testDatabase().admin.query(`SELECT count(*) FROM ${sql}`, [shop.companyId])).rows[0].count);

beforeAll(async () => {
  shop = await plantShop();
  await hireSellers(shop, shop.fullMonth, 1_020);
  const { admin } = testDatabase();
  const { companyId, ids } = shop;
  // Many of one name: only their ids tell them apart.
  await admin.query(`UPDATE employees SET name = 'Seller' WHERE company_id = $1 AND number LIKE 'X%' AND length(number) = 3`, [companyId]);
  rolloutId = [...ids.rollout.values()][0]!;
  await admin.query(`UPDATE scheme_assignments SET rollout_id = $2 WHERE company_id = $1 AND scheme_id = $3`, [companyId, rolloutId, ids.scheme.get('seller')]);
  await admin.query(`UPDATE rollout_stages SET is_shadow = true WHERE company_id = $1`, [companyId]);
  await admin.query(
    `INSERT INTO kpis SELECT (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'code', 'made_' || n, 'name', 'Made ' || n % 7))).*
     FROM kpis k, generate_series(1, 120) n WHERE k.company_id = $1 AND k.code = 'reviews'`, [companyId]);
  await admin.query(
    `WITH made AS (INSERT INTO users SELECT (jsonb_populate_record(u, jsonb_build_object('id', gen_random_uuid(), 'email', n || '@' || u.email))).*
       FROM users u JOIN memberships m ON m.user_id = u.id, generate_series(1, 120) n WHERE m.company_id = $1 AND m.id = $2 RETURNING id)
     INSERT INTO memberships (company_id, id, user_id, name, roles) SELECT $1, gen_random_uuid(), id, 'Somebody', '{employee}' FROM made`,
    [companyId, shop.owner.membershipId]);
  // A hundred entries of one moment.
  await admin.query(
    `INSERT INTO audit_entries (company_id, id, at, actor_name, action, subject_type, subject_id)
     SELECT $1, gen_random_uuid(), '2026-03-05T12:00:00.123Z', 'Somebody', 'kpi.add', 'kpi', gen_random_uuid()::text FROM generate_series(1, 120)`, [companyId]);
  await calculate(shop, shop.fullMonth, 'full', { batchSize: 500 });
});

it('people', async () => {
  const { ids, sizes } = await walkPages(async (asked) => {
    const { people, pages } = await listPeople(shop.finance, { ...peopleListSchema.parse({}), ...asked });
    return { ids: people.map(({ id }) => id), pages };
  });
  expect([ids.length, sizes.length, sizes.at(-1)]).toEqual([1_024, 21, 24]);
});

it('the grid of values', async () => {
  const { sizes } = await walkPages(async (asked) => {
    const { rows, pages } = await loadValuesGrid(shop.owner, { ...gridSchema.parse({ month: shop.fullMonth }), ...asked });
    return { ids: rows.map(({ subjectId }) => subjectId), pages };
  });
  expect(sizes).toEqual([1_000, 23]);
});

it('the catalogue of KPIs', async () => {
  const { ids } = await walkPages(async (asked) => {
    const { kpis, pages } = await listKpis(shop.admin, { ...kpiListSchema.parse({}), ...asked });
    return { ids: kpis.map(({ id }) => id), pages };
  });
  expect(ids).toHaveLength(await count('kpis WHERE company_id = $1 AND archived_at IS NULL'));
});

it('members', async () => {
  const { ids } = await walkPages(async (asked) => {
    const { members, pages } = await listMembers(shop.owner, { text: '', ...asked });
    return { ids: members.map(({ id }) => id), pages };
  });
  expect(ids).toHaveLength(await count('memberships WHERE company_id = $1'));
});

it('the activity log', async () => {
  const { ids, sizes } = await walkPages(async (asked) => {
    const { entries, pages } = await listActivity(shop.owner, { ...activityQuery.parse({ person: 'Somebody' }), ...asked });
    return { ids: entries.map(({ id }) => id), pages };
  });
  expect([ids.length, sizes]).toEqual([120, [50, 50, 20]]);
});

it('performance', async () => {
  const { ids } = await walkPages(async (asked) => {
    const { people, pages } = await listPerformance(shop.admin, { month: shop.fullMonth, ...asked });
    return { ids: people.map(({ employeeId }) => employeeId), pages };
  });
  expect(ids).toHaveLength(1_023);
});

it('the people of a rollout', async () => {
  const { ids } = await walkPages(async (asked) => {
    const { people, pages } = await listRolloutPeople(shop.admin, { rolloutId, ...asked });
    return { ids: people.map(({ id }) => id), pages };
  });
  expect(ids).toHaveLength(await count(`scheme_assignments WHERE company_id = $1 AND rollout_id IS NOT NULL`));
});

it('a shadow month', async () => {
  const { ids } = await walkPages(async (asked) => {
    const { people, pages } = await compareShadowMonth(shop.finance, { rolloutId, month: shop.fullMonth, ...asked });
    return { ids: people.map(({ employeeId }) => employeeId), pages };
  });
  const { totals } = await compareShadowMonth(shop.finance, { rolloutId, month: shop.fullMonth });
  expect([ids.length, ids.length > 1_000]).toEqual([totals.people, true]);
});
