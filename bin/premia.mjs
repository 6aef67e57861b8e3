#!/usr/bin/env node
// The auditors' command: recomputes, explains and judges pay from files alone. No database, no network.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./premia/main.ts');
process.exitCode = await main(process.argv.slice(2), process);
