// B10: people come one by one and their results go one by one, as a worker would write them; what stays must not grow with their number.
import { calculateTold, compileScheme, packResult } from '@/lib/kpi';
import { doc, kpis, makeRows, toInput } from './work';

const batch = 1000;

/** Megabytes of resident memory above the start, at the worst of ten readings. */
export function streamMemory(people: number): number {
  const schemes = new Map([['v1', compileScheme(doc, kpis)]]);
  const before = process.memoryUsage().rss;
  let worst = 0;
  let bytes = 0;
  for (let at = 0; at < people; at += batch) {
    for (const row of makeRows(Math.min(batch, people - at), at + 1)) bytes += Buffer.byteLength(packResult(calculateTold(toInput(row), schemes)));
    if (at % Math.max(batch, people / 10) === 0) worst = Math.max(worst, process.memoryUsage().rss - before);
  }
  if (bytes === 0) throw new Error('Nothing was calculated');
  return Math.round(worst / 1e6);
}
