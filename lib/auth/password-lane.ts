import { AppError } from '@/lib/errors';

// Hashing is slow on purpose; two at a time leave the processor to everybody else's pages during a flood.
const atOnceMax = 2;
const waitingMax = 64;

const waiting: Record<'known' | 'stranger', (() => void)[]> = { known: [], stranger: [] };
let running = 0;

/**
 * Runs work on passwords a few at a time, known devices first, so that a flood of strangers neither starves the
 * server nor keeps people out. Errors: tooManyAttempts when the strangers' queue is full.
 */
export async function inPasswordLane<T>(lane: 'known' | 'stranger', work: () => Promise<T>): Promise<T> {
  if (running >= atOnceMax) {
    if (waiting[lane].length >= waitingMax) throw new AppError('tooManyAttempts');
    await new Promise<void>((resume) => waiting[lane].push(resume));
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    // The place passes to the next in line, or becomes free.
    const next = waiting.known.shift() ?? waiting.stranger.shift();
    if (next) next();
    else running -= 1;
  }
}
