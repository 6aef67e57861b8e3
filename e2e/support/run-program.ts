import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** What a program of ours prints, run over the database of the browser tests: their runner must not hold the application's connections. */
export function runProgram(file: string, args: readonly string[] = []): string {
  return execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), file, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
    env: {
      ...process.env,
      DATABASE_URL: process.env.PREMIA_TEST_OWNER_URL,
      RUNTIME_DATABASE_URL: process.env.PREMIA_TEST_RUNTIME_URL,
      NEXTAUTH_SECRET: 'only checked to be there, programs sign nobody in',
      PREMIA_LOG_LEVEL: 'silent',
    },
  });
}
