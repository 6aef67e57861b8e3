/** What the background does. A payload carries ids only: the queue stands outside the companies' walls. */
export const queues = {
  calculation: 'month-calculation',
  /** Calculations whose every attempt ended in an error: they are marked failed, by name. */
  abandonedCalculation: 'month-calculation-abandoned',
} as const;

export type QueueName = (typeof queues)[keyof typeof queues];

export const queueSchema = 'pgboss';

/**
 * A job is a slice of work of a few seconds. A worker that dies in one loses it after `expireInSeconds`,
 * and another (or the restarted one) takes it up where it stopped.
 */
export const queueOptions = {
  [queues.abandonedCalculation]: { retryLimit: 5, retryDelay: 2, expireInSeconds: 30 },
  [queues.calculation]: { retryLimit: 3, retryDelay: 1, expireInSeconds: 30, deadLetter: queues.abandonedCalculation },
} as const;
