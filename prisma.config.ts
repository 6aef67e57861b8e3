import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

const here = import.meta.dirname;

// Prisma's native schema engine would have to be downloaded; on Windows a script cannot stand in for it.
if (process.platform !== 'win32') process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(here, 'scripts/schema-engine.mjs');
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';
process.env.CHECKPOINT_DISABLE ??= '1';

/** Migrations run as the owner: the login given, or that of the embedded server which `npm start` keeps. */
function ownerUrl(): string {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const running = join(here, process.env.PREMIA_DATA_DIR ?? '.premia', 'running.json');
  if (!existsSync(running)) return '';
  return (JSON.parse(readFileSync(running, 'utf8')) as { databaseUrl: string }).databaseUrl;
}

const url = ownerUrl();

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  ...(url ? { datasource: { url } } : {}),
});
