// Sides take turns, five rounds each, and the median counts: only ratios of one run mean anything on a shared machine.

export interface Side {
  name: string;
  run(): Promise<void> | void;
}
export interface Measured {
  name: string;
  perSecond: number;
}

export async function measure(sides: readonly Side[], people: number, rounds = 5): Promise<Measured[]> {
  const times = sides.map((): number[] => []);
  for (const side of sides) await side.run();
  for (let round = 0; round < rounds; round++)
    for (const [i, side] of sides.entries()) {
      const start = process.hrtime.bigint();
      await side.run();
      times[i]?.push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  return sides.map(({ name }, i) => ({ name, perSecond: Math.round(people / median(times[i] ?? [])) }));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
