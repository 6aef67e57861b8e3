// The logins of the embedded server: the owner migrates, the runtime login works and owns nothing.
import pg from 'pg';

export const ownerName = 'premia_owner';
export const runtimeName = 'premia_runtime';
export const groupName = 'premia_app';
export const backupName = 'premia_backup';

/**
 * Makes the roles and the database if they are missing and sets the passwords.
 * @param {{ adminUrl: string, ownerPassword: string, runtimePassword: string, backupPassword?: string, database: string }} wish adminUrl: the superuser's, to any database
 */
export async function ensureRoles({ adminUrl, ownerPassword, runtimePassword, backupPassword, database }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const has = async (sql, name) => (await client.query(sql, [name])).rowCount > 0;
    const hasRole = (name) => has('SELECT 1 FROM pg_roles WHERE rolname = $1', name);
    if (!await hasRole(groupName)) await client.query(`CREATE ROLE ${groupName} NOLOGIN`);
    for (const name of [ownerName, runtimeName]) if (!await hasRole(name)) await client.query(`CREATE ROLE ${name} LOGIN`);
    // CREATEDB serves `prisma migrate dev` and `migrate diff`, which compare in a shadow database.
    await setLogin(client, ownerName, 'CREATEDB CREATEROLE NOSUPERUSER NOBYPASSRLS', ownerPassword);
    await setLogin(client, runtimeName, 'NOCREATEDB NOCREATEROLE NOSUPERUSER NOBYPASSRLS NOREPLICATION', runtimePassword);
    await client.query(`GRANT ${groupName} TO ${runtimeName}`);
    await client.query(`GRANT ${groupName} TO ${ownerName} WITH ADMIN OPTION`);
    if (backupPassword) {
      if (!await hasRole(backupName)) await client.query(`CREATE ROLE ${backupName} LOGIN`);
      // A backup must see every company's rows, which forced row security hides even from the owner; it may only read.
      await setLogin(client, backupName, 'BYPASSRLS NOSUPERUSER NOCREATEDB NOCREATEROLE', backupPassword);
      await client.query(`GRANT pg_read_all_data TO ${backupName}`);
    }
    if (!await has('SELECT 1 FROM pg_database WHERE datname = $1', database)) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${ownerName}`);
      await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(database)} FROM PUBLIC`);
    }
    const readers = backupPassword ? `${groupName}, ${backupName}` : groupName;
    await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(database)} TO ${readers}`);
  } finally {
    await client.end();
  }
}

function setLogin(client, name, attributes, password) {
  return client.query(`ALTER ROLE ${name} WITH LOGIN ${attributes} PASSWORD ${client.escapeLiteral(password)}`);
}
