// The attack: a migration adds a table, policy, key or grant through which one company sees another. The audit
// must find each kind of hole, planted on purpose, and nothing in the database as it is.
import { describe, expect, test } from 'vitest';
import { auditCatalogue, type Hole } from './audit-catalogue';
import { freshDatabase } from './testing/test-database';

const { admin, runtime } = await freshDatabase();

test('the migrated database has no hole', async () => {
  expect(await auditCatalogue(runtime)).toEqual([]);
});

const planted: [Hole['kind'], string, string][] = [
  ['table without company_id', 'plans_copy', 'CREATE TABLE plans_copy (id uuid PRIMARY KEY)'],
  ['row-level security off', 'facts', 'ALTER TABLE facts DISABLE ROW LEVEL SECURITY'],
  ['row-level security not forced', 'facts', 'ALTER TABLE facts NO FORCE ROW LEVEL SECURITY'],
  ['no tenant policy', 'facts', 'DROP POLICY tenant ON facts'],
  ['policy beyond the company', 'facts.open_to_all', 'CREATE POLICY open_to_all ON facts FOR SELECT USING (true)'],
  ['policy beyond the company', 'facts.or_true', 'CREATE POLICY or_true ON facts USING (company_id = (SELECT app_company_id()) OR true)'],
  ['policy beyond the company', 'facts.writes', 'CREATE POLICY writes ON facts FOR INSERT WITH CHECK (true)'],
  ['unique key without company_id', 'employees', 'CREATE UNIQUE INDEX employees_number_alone ON employees (number)'],
  ['foreign key without company_id', 'pay_terms', 'ALTER TABLE employees ADD CONSTRAINT lone UNIQUE (id); ALTER TABLE pay_terms ADD FOREIGN KEY (employee_id) REFERENCES employees (id)'],
  ['foreign key without company_id', 'pay_terms', 'ALTER TABLE employees ADD CONSTRAINT crossed UNIQUE (id, company_id); ALTER TABLE pay_terms ADD COLUMN other uuid, ADD FOREIGN KEY (employee_id, other) REFERENCES employees (id, company_id)'],
  ['grant too many', 'audit_entries', 'GRANT DELETE ON audit_entries TO premia_app'],
  ['grant too many', 'payouts', 'GRANT TRUNCATE ON payouts TO premia_app'],
  ['grant too many', 'facts', 'GRANT SELECT ON facts TO PUBLIC'],
  ['grant too many', 'companies', 'GRANT UPDATE (currency) ON companies TO premia_app'],
  ['grant too many', '_prisma_migrations', 'GRANT SELECT ON _prisma_migrations TO premia_app'],
  ['definer function', 'peek()', "CREATE FUNCTION peek() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM payouts'"],
  ['view of the owner', 'all_payouts', 'CREATE VIEW all_payouts AS SELECT * FROM payouts'],
  ['view of the owner', 'kept_payouts', 'CREATE MATERIALIZED VIEW kept_payouts AS SELECT count(*) FROM payouts'],
  ['runtime login too strong', 'premia_runtime', 'ALTER TABLE plans OWNER TO premia_app'],
  ['runtime login too strong', 'premia_runtime', 'ALTER ROLE premia_runtime BYPASSRLS'],
  ['runtime login too strong', 'premia_runtime', 'GRANT premia_owner TO premia_runtime'],
  ['runtime login too strong', 'premia_runtime', 'GRANT CREATE ON SCHEMA public TO premia_app'],
];

describe('each kind of hole, planted, is found', () => {
  test.each(planted)('%s: %s', async (kind, object, sql) => {
    const connection = await admin.connect();
    try {
      await connection.query('BEGIN');
      await connection.query(sql);
      const found = await auditCatalogue(connection);
      expect(found.map((hole) => `${hole.kind}: ${hole.object}`)).toContain(`${kind}: ${object}`);
    } finally {
      await connection.query('ROLLBACK');
      connection.release();
    }
  });
});
