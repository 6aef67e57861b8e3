import type pg from 'pg';

export interface Hole {
  kind:
    | 'table without company_id'
    | 'row-level security off'
    | 'row-level security not forced'
    | 'no tenant policy'
    | 'policy beyond the company'
    | 'unique key without company_id'
    | 'foreign key without company_id'
    | 'grant too many'
    | 'definer function'
    | 'view of the owner'
    | 'runtime login too strong';
  object: string;
  detail: string;
}

/** Tables that stand outside the companies, by design: identity, the guard against guessing, Prisma's own. */
const outsideTables = ['users', 'sessions', 'sign_in_attempts', '_prisma_migrations'];

/** The house's directory of addresses: a company's slug is unique among all, and says nothing but that it is taken. */
const houseWideKeys = ['companies_slug_key'];

/** How an Actor is found before there is a company; anything else must compare with the company of the transaction. */
const personalPolicies = ['memberships.own_memberships', 'companies.own_companies'];

/** Foreign keys from a membership to its user leave the company, and only they may. */
const identityTables = ['users'];

const readWrite = ['INSERT', 'SELECT', 'UPDATE'];
const addOnly = ['INSERT', 'SELECT'];
const everything = ['DELETE', 'INSERT', 'SELECT', 'UPDATE'];

/** What the runtime may do with each table; a table that is not here gets nothing. */
const allowedGrants: Record<string, readonly string[]> = {
  users: readWrite, sessions: readWrite, sign_in_attempts: ['DELETE', 'INSERT', 'SELECT'],
  companies: ['SELECT'],
  memberships: readWrite, invitations: readWrite, departments: readWrite, employees: readWrite, placements: readWrite,
  pay_terms: readWrite, kpis: readWrite, schemes: readWrite, scheme_assignments: readWrite, rollouts: readWrite,
  imports: readWrite, months: readWrite, calculation_runs: readWrite,
  managed_departments: everything, scheme_versions: everything, rollout_stages: everything, payouts: everything,
  payout_lines: everything, month_problems: everything,
  plans: addOnly, facts: addOnly, month_events: addOnly, exports: addOnly, operations: addOnly, audit_entries: addOnly,
};

/**
 * Looks through the catalogue of the migrated database for holes between tenants; empty means none was found.
 * Wants a connection that sees all catalogues (any login does).
 */
export async function auditCatalogue(database: Pick<pg.Pool, 'query'>, { runtimeLogin = 'premia_runtime' } = {}): Promise<Hole[]> {
  return [
    ...(await tables(database)),
    ...(await policies(database)),
    ...(await keys(database)),
    ...(await grants(database)),
    ...(await functionsAndViews(database)),
    ...(await login(database, runtimeLogin)),
  ];
}

type Database = Pick<pg.Pool, 'query'>;

async function rows<Row>(database: Database, sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await database.query(sql, values)).rows as Row[];
}

async function tables(database: Database): Promise<Hole[]> {
  const all = await rows<{ name: string; tenant: boolean; enabled: boolean; forced: boolean; guarded: boolean }>(database, `
    SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
      EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'company_id' AND NOT a.attisdropped) AS tenant,
      EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*'
        AND pg_get_expr(p.polqual, c.oid) LIKE '%app_company_id()%' AND pg_get_expr(p.polwithcheck, c.oid) LIKE '%app_company_id()%') AS guarded
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`);
  return all.flatMap(({ name, tenant, enabled, forced, guarded }): Hole[] => {
    if (outsideTables.includes(name)) return [];
    if (!tenant) return [{ kind: 'table without company_id', object: name, detail: 'not in the list of tables outside the companies' }];
    return [
      ...(enabled ? [] : [{ kind: 'row-level security off', object: name, detail: 'ENABLE is missing' } as const]),
      ...(forced ? [] : [{ kind: 'row-level security not forced', object: name, detail: 'FORCE is missing' } as const]),
      ...(guarded ? [] : [{ kind: 'no tenant policy', object: name, detail: 'no policy for all commands compares company_id' } as const]),
    ];
  });
}

async function policies(database: Database): Promise<Hole[]> {
  const all = await rows<{ policy: string; permissive: boolean; reads: string | null; writes: string | null }>(database, `
    SELECT c.relname || '.' || p.polname AS policy, p.polpermissive AS permissive,
      pg_get_expr(p.polqual, c.oid) AS reads, pg_get_expr(p.polwithcheck, c.oid) AS writes
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid`);
  const isOfCompany = (expression: string | null) =>
    expression === null || expression === '(company_id = ( SELECT app_company_id() AS app_company_id))';
  return all
    .filter(({ policy, permissive, reads, writes }) => permissive && !personalPolicies.includes(policy) && !(isOfCompany(reads) && isOfCompany(writes)))
    .map(({ policy, reads, writes }) => ({ kind: 'policy beyond the company', object: policy, detail: `${reads ?? ''} ${writes ?? ''}`.trim() }));
}

async function keys(database: Database): Promise<Hole[]> {
  const unique = await rows<{ name: string; object: string }>(database, `
    SELECT i.relname AS name, t.relname AS object FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
    WHERE x.indisunique AND t.relnamespace = 'public'::regnamespace
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'company_id' AND NOT a.attisdropped)
      AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'company_id' AND a.attnum = ANY (x.indkey::int2[]))`);
  const foreign = await rows<{ name: string; object: string; target: string }>(database, `
    SELECT k.conname AS name, t.relname AS object, r.relname AS target FROM pg_constraint k
    JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
    WHERE k.contype = 'f' AND t.relnamespace = 'public'::regnamespace
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'company_id' AND NOT a.attisdropped)
      AND NOT EXISTS (
        SELECT FROM unnest(k.conkey, k.confkey) AS pair(own, other)
        JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = pair.own AND a.attname = 'company_id'
        JOIN pg_attribute b ON b.attrelid = r.oid AND b.attnum = pair.other AND b.attname = 'company_id')`);
  return [
    ...unique.filter(({ name }) => !houseWideKeys.includes(name))
      .map(({ name, object }): Hole => ({ kind: 'unique key without company_id', object, detail: name })),
    ...foreign.filter(({ target }) => !identityTables.includes(target))
      .map(({ name, object, target }): Hole => ({ kind: 'foreign key without company_id', object, detail: `${name} → ${target}` })),
  ];
}

async function grants(database: Database): Promise<Hole[]> {
  const given = await rows<{ grantee: string; object: string; privilege: string }>(database, `
    SELECT CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(g.grantee)::text END AS grantee, c.relname AS object, g.privilege_type AS privilege
    FROM pg_class c, aclexplode(c.relacl) g
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND g.grantee <> c.relowner`);
  const tooMany = given.filter(({ grantee, object, privilege }) => grantee !== 'premia_app' || !(allowedGrants[object] ?? []).includes(privilege));
  const columns = await rows<{ object: string; detail: string }>(database, `
    SELECT c.relname AS object, g.privilege_type || ' (' || a.attname || ')' AS detail
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(a.attacl) g
    WHERE c.relnamespace = 'public'::regnamespace
      AND NOT (c.relname = 'companies' AND g.privilege_type = 'UPDATE' AND a.attname IN ('name', 'time_zone', 'language'))`);
  return [
    ...tooMany.map(({ grantee, object, privilege }): Hole => ({ kind: 'grant too many', object, detail: `${privilege} to ${grantee}` })),
    ...columns.map(({ object, detail }): Hole => ({ kind: 'grant too many', object, detail })),
  ];
}

async function functionsAndViews(database: Database): Promise<Hole[]> {
  const definers = await rows<{ object: string }>(database, `
    SELECT p.oid::regprocedure::text AS object FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef`);
  const views = await rows<{ object: string }>(database, `
    SELECT c.relname AS object FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace
      AND (c.relkind = 'm' OR (c.relkind = 'v' AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)))`);
  return [
    ...definers.map(({ object }): Hole => ({ kind: 'definer function', object, detail: 'runs with the rights of its owner' })),
    ...views.map(({ object }): Hole => ({ kind: 'view of the owner', object, detail: 'reads past row-level security' })),
  ];
}

async function login(database: Database, name: string): Promise<Hole[]> {
  const found = await rows<{ detail: string }>(database, `
    SELECT 'is a superuser' AS detail FROM pg_roles WHERE rolname = ANY ($1) AND rolsuper
    UNION ALL SELECT 'bypasses row-level security' FROM pg_roles WHERE rolname = ANY ($1) AND rolbypassrls
    UNION ALL SELECT 'may make roles' FROM pg_roles WHERE rolname = ANY ($1) AND rolcreaterole
    UNION ALL SELECT 'owns ' || c.relname FROM pg_class c WHERE pg_get_userbyid(c.relowner) = ANY ($1)
    UNION ALL SELECT 'owns function ' || p.proname FROM pg_proc p WHERE pg_get_userbyid(p.proowner) = ANY ($1)
    UNION ALL SELECT 'may create in schema public' WHERE EXISTS (SELECT FROM unnest($1::name[]) r WHERE has_schema_privilege(r, 'public', 'CREATE'))
    UNION ALL SELECT 'is a member of ' || o.rolname FROM pg_auth_members m JOIN pg_roles o ON o.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
      WHERE r.rolname = ANY ($1) AND o.rolname <> 'premia_app'`, [[name, 'premia_app']]);
  return found.map(({ detail }): Hole => ({ kind: 'runtime login too strong', object: name, detail }));
}
