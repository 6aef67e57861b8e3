// Before the database tests: one server, one migrated database which every worker clones.
import { migrate } from '../launch/prisma-cli.mjs';
import { prepareQueue } from '../launch/queue.mjs';
import { startThrowawayServer, throwawayUrl } from './throwaway-server.mjs';

/** Vitest's global set-up of the project `db`. */
export default async function setUp(project) {
  const { server, stop } = await startThrowawayServer();
  try {
    const template = throwawayUrl(server, 'owner', 'premia_template');
    await migrate(template);
    await prepareQueue(template);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('testServer', server);
  return stop;
}
