#!/usr/bin/env node
// node bench/engine.mjs [people …]: prints how fast the law is, and against what.
import { fileURLToPath } from 'node:url';

// Paths of the house are found from here, wherever the command is called from.
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url));
const { register } = await import('tsx/esm/api');
register();
await import('./engine/main.ts');
