import { randomUUID } from 'node:crypto';
import { testDatabase } from '@/lib/db/testing/test-database';
import type { Role } from '@/lib/db/generated/enums';
import type { Actor } from '../actor';
import { findActor } from '../find-actor';
import { hashPassword } from '../password';

export const testPassword = 'seven quiet rivers';
let passwordHash: Promise<string> | undefined;

export interface TestMember {
  userId: string;
  membershipId: string;
  email: string;
}

export interface TestCompany {
  companyId: string;
  slug: string;
  /** Adds a person with an account (or one who has one already) to the company. */
  join: (roles: Role[], existing?: { userId: string; email: string }) => Promise<TestMember>;
  /** The member as the request would find them; fails when they are not let in. */
  actorOf: (member: TestMember) => Promise<Actor>;
  addEmployee: (name: string) => Promise<string>;
  addDepartment: (name: string) => Promise<string>;
  audit: (action: string) => Promise<{ actor_name: string; subject_id: string; before: unknown; after: unknown }[]>;
}

/** A company of this test's own with nobody in it yet, planted past the walls. */
export async function foundCompany(): Promise<TestCompany> {
  const { admin } = testDatabase();
  const companyId = randomUUID();
  const slug = `co-${companyId.slice(0, 18)}`;
  await admin.query(
    "INSERT INTO companies (company_id, slug, name, currency, time_zone) VALUES ($1, $2, $3, 'RUB', 'Europe/Moscow')",
    [companyId, slug, `Company ${slug}`],
  );
  const actorOf = async ({ userId }: TestMember): Promise<Actor> => {
    const actor = await findActor(userId, slug);
    if (!actor) throw new Error('not let in');
    return actor;
  };
  return {
    companyId,
    slug,
    actorOf,
    join: async (roles, existing) => {
      passwordHash ??= hashPassword(testPassword);
      const userId = existing?.userId ?? randomUUID();
      const email = existing?.email ?? `${userId}@test.example`;
      const membershipId = randomUUID();
      if (!existing) await admin.query('INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', [userId, email, 'Somebody', await passwordHash]);
      await admin.query(
        'INSERT INTO memberships (company_id, id, user_id, name, roles) VALUES ($1, $2, $3, $4, $5::"Role"[])',
        [companyId, membershipId, userId, `Member ${roles.join(' ')}`, `{${roles.join(',')}}`],
      );
      return { userId, membershipId, email };
    },
    addEmployee: async (name) => {
      const id = randomUUID();
      await admin.query('INSERT INTO employees (company_id, id, number, name) VALUES ($1, $2, $3, $4)', [companyId, id, id.slice(0, 8), name]);
      return id;
    },
    addDepartment: async (name) => {
      const id = randomUUID();
      await admin.query('INSERT INTO departments (company_id, id, name) VALUES ($1, $2, $3)', [companyId, id, name]);
      return id;
    },
    audit: async (action) =>
      (await admin.query('SELECT actor_name, subject_id, before, after FROM audit_entries WHERE company_id = $1 AND action = $2 ORDER BY at', [companyId, action])).rows,
  };
}
