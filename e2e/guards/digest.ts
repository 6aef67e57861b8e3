import pg from 'pg';

/** A digest of all rows of one company, table by table, read past every wall: equal digests mean that nothing moved. */
export async function digestOf(companyId: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: process.env.PREMIA_TEST_ADMIN_URL });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(`SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'company_id'
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped ORDER BY 1`);
    const digests: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS digest FROM ${name} t WHERE company_id = $1`, [companyId]);
      digests[name] = rows[0]!.digest;
    }
    return digests;
  } finally {
    await client.end();
  }
}
