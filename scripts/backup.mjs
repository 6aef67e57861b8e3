#!/usr/bin/env node
// `npm run backup -- <file>`: saves everything while people go on working.
import { basename, resolve } from 'node:path';
import { writeBackup } from './backup/write-backup.mjs';
import { withDatabase } from './backup/with-database.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run backup -- <file>    for example: npm run backup -- premia-2026-10-31.backup');
  process.exit(2);
}
try {
  const startedAt = Date.now();
  const path = resolve(file);
  const { tables } = await withDatabase({ mayRun: true }, ({ backupUrl }) => writeBackup({ url: backupUrl, file: path }));
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  console.log(`${basename(path)}: ${rows} rows of ${Object.keys(tables).length} tables in ${((Date.now() - startedAt) / 1000).toFixed(1)} s. Keep it as you would keep the payroll itself.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
