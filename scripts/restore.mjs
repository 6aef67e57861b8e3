#!/usr/bin/env node
// `npm run restore -- <file> [--replace]`: puts a backup into an empty, migrated database; all or nothing.
import { resolve } from 'node:path';
import { restoreBackup } from './backup/restore-backup.mjs';
import { withDatabase } from './backup/with-database.mjs';

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--'));
if (!file || words.some((word) => word.startsWith('--') && word !== '--replace')) {
  console.error('Usage: npm run restore -- <file> [--replace]    --replace throws away what the database holds now');
  process.exit(2);
}
try {
  const startedAt = Date.now();
  const { made, rows, tables } = await withDatabase({ mayRun: false }, ({ databaseUrl }) =>
    restoreBackup({ url: databaseUrl, file: resolve(file), isReplacing: words.includes('--replace') }));
  console.log(`Restored ${rows} rows of ${tables} tables, as they were on ${made}, in ${((Date.now() - startedAt) / 1000).toFixed(1)} s. Everybody signs in again.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
