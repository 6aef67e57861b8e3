#!/usr/bin/env node
// node bench/engine.mjs [people …]: prints how fast the law is, and against what.
import { register } from 'tsx/esm/api';

register();
await import('./engine/main.ts');
