import { clsx } from 'clsx';
import { shareForDrawing, sumDecimals } from '@/lib/format/decimal';

/** A point of the curve; both are decimal strings: results are shares of 1 ('0.99'), payouts any unit. */
export interface CurvePoint {
  x: string;
  y: string;
}

export interface PayoutCurveProps {
  label: string;
  /** Straight pieces from left to right; where one ends higher or lower than the next begins, there is a cliff. */
  pieces: readonly { from: CurvePoint; to: CurvePoint }[];
  /** What a cliff costs, in words, at its place. */
  cliffs?: readonly { x: string; text: string }[];
  /** A person to look at: where they stand and what it pays, in words. */
  sample?: CurvePoint & { text: string };
  /** Marks of both axes, already written; their extremes are the edges of the picture. */
  ticksX: readonly { at: string; text: string }[];
  ticksY: readonly { at: string; text: string }[];
  /** Heads of the table behind the picture. */
  heads: { x: string; y: string };
  height?: number;
}

const WIDTH = 560;
const LEFT = 64;
const BOTTOM = 24;

/** Result to payout, drawn as it is, cliffs marked with their price. */
export function PayoutCurve({ label, pieces, cliffs = [], sample, ticksX, ticksY, heads, height = 240 }: PayoutCurveProps) {
  const x = scaleOf(ticksX.map((tick) => tick.at), LEFT, WIDTH - 12);
  const y = scaleOf(ticksY.map((tick) => tick.at), height - BOTTOM, 12);
  const heightAt = (at: string) => pieces.flatMap((piece) => [piece.from, piece.to]).filter((point) => point.x === at).map((point) => y(point.y));
  return (
    <figure>
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height}`} className="h-auto w-full max-w-2xl text-xs">
        {ticksY.map((tick) => (
          <g key={tick.at}>
            <line x1={LEFT} x2={WIDTH - 12} y1={y(tick.at)} y2={y(tick.at)} className="stroke-line" />
            <text x={LEFT - 8} y={y(tick.at) + 4} textAnchor="end" className="figures fill-muted">{tick.text}</text>
          </g>
        ))}
        {ticksX.map((tick) => (
          <text key={tick.at} x={x(tick.at)} y={height - 6} textAnchor="middle" className="figures fill-muted">{tick.text}</text>
        ))}
        {pieces.map((piece) => (
          <line
            key={`${piece.from.x}-${piece.to.x}`}
            x1={x(piece.from.x)} y1={y(piece.from.y)} x2={x(piece.to.x)} y2={y(piece.to.y)}
            className="stroke-accent" strokeWidth={2} strokeLinecap="square"
          />
        ))}
        {cliffs.map((cliff, index) => {
          const ends = heightAt(cliff.x);
          const [high, low] = [Math.min(...ends), Math.max(...ends)];
          const isRight = x(cliff.x) > WIDTH * 0.62;
          return ends.length === 0 ? null : (
            <g key={cliff.x}>
              <line x1={x(cliff.x)} x2={x(cliff.x)} y1={high} y2={low} className="stroke-short" strokeWidth={1.5} strokeDasharray="3 2" />
              <circle cx={x(cliff.x)} cy={low} r={3} className="fill-paper stroke-short" strokeWidth={1.5} />
              <circle cx={x(cliff.x)} cy={high} r={3} className="fill-short" />
              <text x={x(cliff.x) + (isRight ? -8 : 8)} y={Math.min(low + 16 + (index % 2) * 4, height - BOTTOM - 4)} textAnchor={isRight ? 'end' : 'start'} className="figures fill-short font-medium">{cliff.text}</text>
            </g>
          );
        })}
        {sample ? (
          <g>
            <line x1={x(sample.x)} x2={x(sample.x)} y1={y(sample.y)} y2={height - BOTTOM} className="stroke-ink" strokeDasharray="1 3" />
            <circle cx={x(sample.x)} cy={y(sample.y)} r={5} className={clsx('fill-ink stroke-paper')} strokeWidth={2} />
            <text x={x(sample.x)} y={Math.max(y(sample.y) - 10, 10)} textAnchor={x(sample.x) > WIDTH * 0.75 ? 'end' : 'middle'} className="figures fill-ink font-semibold">{sample.text}</text>
          </g>
        ) : null}
      </svg>
      <table className="sr-only">
        <caption>{label}</caption>
        <thead><tr><th scope="col">{heads.x}</th><th scope="col">{heads.y}</th></tr></thead>
        <tbody>
          {pieces.flatMap((piece) => [piece.from, piece.to]).map((point, index) => <tr key={index}><th scope="row">{point.x}</th><td>{point.y}</td></tr>)}
        </tbody>
      </table>
    </figure>
  );
}

/** Places a decimal string between the extremes of the axis; only a pixel is wanted, so four decimals are enough. */
function scaleOf(values: readonly string[], start: number, end: number): (value: string) => number {
  const sorted = [...values].sort((a, b) => Number(a) - Number(b));
  const [least = '0', most = '1'] = [sorted[0], sorted.at(-1)];
  const minus = least.startsWith('-') ? least.slice(1) : `-${least}`;
  const span = sumDecimals([most, minus]);
  return (value) => start + (end - start) * shareForDrawing(sumDecimals([value, minus]), span === '0' ? '1' : span, 1);
}
