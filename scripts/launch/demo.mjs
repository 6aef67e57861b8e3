// The demo companies: made once, in our own server only, unless somebody asks for them elsewhere.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './database.mjs';
import { root } from './places.mjs';
import { run } from './prisma-cli.mjs';

/** Seeds a database that has no users yet; says why not when it does not. */
export async function seedIfWanted({ database, memory, env, say }) {
  const wish = process.env.PREMIA_DEMO;
  const isWanted = wish === '1' || (database.isEmbedded && wish !== '0');
  if (!isWanted || memory.seededAt || !existsSync(join(root, 'prisma/seed.ts'))) return;
  const [{ users }] = await ask(database.databaseUrl, 'SELECT count(*)::int AS users FROM users');
  if (users > 0) return;
  say('Making the demo companies…');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'prisma/seed.ts'], env);
  if (code !== 0) {
    // It held nothing else: better none than half of them at the next start.
    await database.discard?.();
    throw new Error(`The demo companies could not be made:\n${output}`);
  }
  memory.remember({ seededAt: new Date().toISOString() });
}

/** The demo logins that exist in this database: { email, password, companyName, role }[]. */
export async function demoLoginsOf({ databaseUrl }) {
  const file = join(root, 'prisma/scenarios/demo-logins.ts');
  if (!existsSync(file)) return [];
  const { tsImport } = await import('tsx/esm/api');
  const { demoLogins } = await tsImport(file, import.meta.url);
  const emails = demoLogins.map(({ email }) => email.toLowerCase());
  const found = await ask(databaseUrl, 'SELECT lower(email) AS email FROM users WHERE lower(email) = ANY($1)', undefined, [emails]);
  const there = new Set(found.map(({ email }) => email));
  return demoLogins.filter(({ email }) => there.has(email.toLowerCase()));
}

/** A plain table for the terminal. */
export function loginsTable(logins) {
  const rows = [['Company', 'Role', 'E-mail', 'Password'], ...logins.map((login) => [login.companyName ?? login.company, login.role, login.email, login.password])];
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i])).join('  ').trimEnd()}`).join('\n');
}
