// The job queue's tables and queues belong to the owner: made after the migrations, by the code that names them.
import { join } from 'node:path';
import { root } from './places.mjs';

/** Makes or upgrades the queue with the owner's login; costs a moment when nothing is to do. */
export async function prepareQueue(databaseUrl) {
  const { tsImport } = await import('tsx/esm/api');
  const queue = await tsImport(join(root, 'lib/jobs/prepare-queue.ts'), import.meta.url);
  await queue.prepareQueue(databaseUrl);
}
