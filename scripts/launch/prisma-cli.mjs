// Prisma's command line with our stand-in for its schema engine (see prisma.config.ts).
import { spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from './places.mjs';

/**
 * Runs `prisma <args>` and resolves with what it printed, whatever its exit code.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function prisma(args, env = {}) {
  // A checkout from an archive may have lost the executable bit.
  if (process.platform !== 'win32') chmodSync(join(root, 'scripts/schema-engine.mjs'), 0o755);
  return run(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), ...args], {
    ...env,
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  });
}

const tries = 3;

/** Applies the migrations that the database lacks, with the owner's login. A server that has just started may refuse a connection once. */
export async function migrate(databaseUrl) {
  for (let left = tries; ; left--) {
    const { code, output } = await prisma(['migrate', 'deploy'], { DATABASE_URL: databaseUrl });
    if (code === 0) return output;
    if (left === 1 || !output.includes('Can\'t reach database server')) throw new Error(`The database could not be migrated:\n${output}`);
    await setTimeout(2_000);
  }
}

/** Writes the typed client from prisma/schema.prisma. */
export async function generateClient() {
  const { code, output } = await prisma(['generate']);
  if (code !== 0) throw new Error(`The database client could not be generated:\n${output}`);
}

/** Runs a program to its end; its output is kept, not shown. */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => { output += text; });
    child.stderr.on('data', (text) => { output += text; });
    child.on('error', (error) => done({ code: 127, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
