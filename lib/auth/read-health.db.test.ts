// What the watcher of the server is told, and that it is told nothing else.
import { afterAll, expect, it } from 'vitest';
import { connect, useConnections } from '@/lib/db/unscoped';
import { readHealth } from './read-health';

afterAll(() => useConnections(connect(process.env.RUNTIME_DATABASE_URL ?? '')));

it('says up while the database answers and down, without a word on where it is, when it does not', async () => {
  const well = await readHealth();
  expect(well).toEqual({ build: expect.any(String), database: 'up', migration: expect.stringMatching(/^\d{14}_/), demo: false });
  await useConnections(connect('postgresql://premia_runtime:secret-marker@127.0.0.1:9/premia'));
  const ill = await readHealth();
  expect(ill.database).toBe('down');
  expect(JSON.stringify(ill)).not.toMatch(/secret-marker|127\.0\.0\.1|postgres/);
});
