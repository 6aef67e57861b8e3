import { expect, test } from 'vitest';
import { freshDatabase, testDatabase } from './test-database';

test('the runtime login of a clone is nobody special', async () => {
  const { runtime } = testDatabase();
  const { rows } = await runtime.query(
    `SELECT r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
       (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
     FROM pg_roles r WHERE r.rolname = current_user`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 }]);
});

test('a fresh database is migrated and nobody else’s', async () => {
  const { admin, name } = await freshDatabase();
  const { rows } = await admin.query(
    `SELECT current_database() AS name, (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS applied`,
  );
  expect(rows[0].name).toBe(name);
  expect(rows[0].applied).toBeGreaterThan(0);
});
