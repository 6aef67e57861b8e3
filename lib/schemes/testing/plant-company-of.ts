import type { Actor } from '@/lib/auth/actor';
import { findActor } from '@/lib/auth/find-actor';
import { testDatabase } from '@/lib/db/testing/test-database';
import { plantCompany, type PlantedCompany } from '@/prisma/scenarios/plant-company';
import type { Scenario } from '@/prisma/scenarios/scenario';

export interface CompanyOfTest extends PlantedCompany {
  openMonth: string;
  /** The actor behind a login of the scenario: 'owner', 'admin', 'manager', 'finance', 'employee'. */
  as: (login: string) => Promise<Actor>;
  /** Puts a month into a status, past every use case. */
  setMonth: (month: string, status: 'open' | 'calculated' | 'approved' | 'closed') => Promise<void>;
  /** Actions of the audit trail on a subject, oldest first. */
  auditOf: (subjectId: string) => Promise<string[]>;
}

/** A scenario's company of one's own for a test; nothing of it is calculated. */
export async function plantCompanyOf(scenario: Scenario, openMonth = '2026-10'): Promise<CompanyOfTest> {
  const { ownerUrl, admin } = testDatabase();
  const tag = crypto.randomUUID().slice(0, 8);
  const company = await plantCompany({
    ...scenario,
    slug: `${scenario.slug}-${tag}`,
    logins: scenario.logins.map((login) => ({ ...login, email: `${tag}-${login.email}` })),
  }, { ownerUrl, openMonth, password: 'a password of the tests' });
  return {
    ...company,
    openMonth,
    as: async (login) => {
      const { rows } = await admin.query<{ id: string }>('SELECT id FROM users WHERE email LIKE $1', [`${tag}-${login}@%`]);
      const actor = rows[0] && (await findActor(rows[0].id, company.slug));
      if (!actor) throw new Error(`no such login: ${login}`);
      return actor;
    },
    setMonth: async (month, status) => {
      await admin.query(
        `INSERT INTO months (company_id, month, status) VALUES ($1, $2, $3::"MonthStatus")
         ON CONFLICT (company_id, month) DO UPDATE SET status = EXCLUDED.status`, [company.companyId, month, status]);
    },
    auditOf: async (subjectId) => {
      const { rows } = await admin.query<{ action: string }>('SELECT action FROM audit_entries WHERE company_id = $1 AND subject_id = $2 ORDER BY at, id', [company.companyId, subjectId]);
      return rows.map((row) => row.action);
    },
  };
}
