#!/usr/bin/env node
// The auditors' command: recomputes, explains and judges pay from files alone. No database, no network.
import { fileURLToPath } from 'node:url';

// Paths of the house are found from here, wherever the command is called from.
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./premia/main.ts');
process.exitCode = await main(process.argv.slice(2), process);
