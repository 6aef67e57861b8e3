// How time grows with size: the slope of the straight line through the points on logarithmic paper; 1 is in proportion.

/** Seconds for so many people. */
export interface Point {
  people: number;
  seconds: number;
}

/** Least squares over logarithms; NaN with fewer than two sizes. */
export function exponentOf(points: readonly Point[]): number {
  const logs = points.map(({ people, seconds }) => [Math.log(people), Math.log(seconds)] as const);
  const mean = (take: 0 | 1): number => logs.reduce((sum, pair) => sum + pair[take], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const rise = logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0);
  return rise / logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0);
}
