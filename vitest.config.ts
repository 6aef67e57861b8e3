import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const resolve = { alias: [{ find: /^@\//, replacement: root }] };
const ignored = ['**/node_modules/**', '.next/**', '.premia/**', 'e2e/**'];

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...ignored, '**/*.db.test.ts'], testTimeout: 300_000 },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ignored,
          globalSetup: ['scripts/testing/template-database.mjs'],
          setupFiles: ['lib/db/testing/use-test-database.ts'],
          pool: 'forks',
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
    ],
  },
});
