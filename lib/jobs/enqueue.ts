import PgBoss from 'pg-boss';
import type pg from 'pg';
import { queueSchema, type QueueName } from './queues';

/** Ids only: names and amounts stay behind the company's walls. */
export interface JobPayload {
  companyId: string;
  runId: string;
}

/**
 * Puts a job into the queue on the connection of a transaction: the job exists if and only if the transaction
 * commits, so that no calculation waits for a job that was lost on the way.
 */
export async function enqueue(connection: pg.PoolClient, queue: QueueName, payload: JobPayload): Promise<void> {
  const db = { executeSql: (text: string, values: unknown[]) => connection.query(text, values) };
  const id = await new PgBoss({ db, schema: queueSchema }).send(queue, payload);
  if (!id) throw new Error(`The queue ${queue} has not been prepared`);
}
