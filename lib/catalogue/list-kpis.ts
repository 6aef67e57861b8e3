import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { Prisma } from '@/lib/db/generated/client';
import { inCompanyReading } from '@/lib/db/in-company';
import { byName, findPage } from '@/lib/paging/find-page';
import type { KpiListInput } from './kpi-list-input';
import type { KpiListView, KpiRow } from './kpi-view';
import { loadKpiUses } from './load-kpi-uses';

const order = byName<KpiRow>('k', 50, (row) => row.id);

/** One page of the catalogue by name, with the schemes that use each KPI for those who see schemes. Errors: forbidden. */
export async function listKpis(actor: Actor, { search, state, ...asked }: KpiListInput): Promise<KpiListView> {
  authorize(actor, 'kpis.see');
  const maySeeUses = may(actor, 'schemes.see');
  return inCompanyReading(actor, async ({ db }) => {
    const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    const matching = Prisma.sql`
      FROM kpis k
      WHERE k.company_id = ${actor.companyId}::uuid AND (k.archived_at IS NULL) = ${state === 'current'}
        AND (k.name ILIKE ${pattern} OR k.code ILIKE ${pattern})`;
    const { rows, pages } = await findPage(asked, order, ({ beyond, tail }) => db.$queryRaw<KpiRow[]>`
      SELECT k.id, k.code, k.name, k.unit::text AS unit, k.unit_label AS "unitLabel", k.decimals::int AS decimals,
        k.direction::text AS direction, k.kind::text AS kind, k.timing::text AS timing, k.scope::text AS scope
      ${matching} AND ${beyond} ${tail}`);
    const [count] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matching}`;
    const uses = maySeeUses ? await loadKpiUses(db, actor.companyId, rows.map((row) => row.code)) : new Map<string, never[]>();
    return {
      kpis: rows.map((row) => ({ ...row, uses: uses.get(row.code) ?? [] })),
      total: count?.total ?? 0,
      pages,
      mayEdit: may(actor, 'kpis.edit'),
      maySeeUses,
    };
  });
}
