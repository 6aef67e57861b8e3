import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import type { TestDatabase } from '@/lib/db/testing/test-database';
import { kotelok } from '@/prisma/scenarios/kotelok';
import { plantCompany, type PlantedCompany } from '@/prisma/scenarios/plant-company';

/** The month of the planted company that is open. */
export const openMonth = '2026-10';

export interface Planted extends PlantedCompany {
  /** The actor behind a login of the scenario: 'owner', 'admin', 'manager' (runs Sales), 'finance', 'employee'. */
  as: (login: string) => Promise<Actor>;
  /** A cell of the catalogue: `cell('sales_volume', 'sales-manager')`; the company itself without a subject. */
  cell: (kpi: string, subject?: string) => { kpiId: string; subjectId: string };
}

/** A Kotelok of one's own: 101 Mira Holt (marketing), 102 Tobias Kern and 103 Lena Ash (sales), 100 Oskar Venn. */
export async function planted({ ownerUrl, admin }: TestDatabase): Promise<Planted> {
  const logins = kotelok.logins.map((login) => (login.roles.includes('manager') ? { ...login, manages: [{ department: 'sales', seesPay: false }] } : login));
  const scenario = { ...kotelok, logins, slug: `values-${randomUUID().slice(0, 8)}` };
  const company = await plantCompany(scenario, { ownerUrl, openMonth, password: 'premia-demo-2026' });
  return {
    ...company,
    as: async (login) => {
      const { rows } = await admin.query<{ id: string }>('SELECT id FROM users WHERE email = $1', [`${login}@kotelok.example`]);
      const actor = rows[0] && (await findActor(rows[0].id, company.slug));
      if (!actor) throw new Error(`no such login: ${login}`);
      return actor;
    },
    cell: (kpi, subject) => ({
      kpiId: company.ids.kpi.get(kpi)!,
      subjectId: subject === undefined ? company.companyId : (company.ids.employee.get(subject) ?? company.ids.department.get(subject))!,
    }),
  };
}
