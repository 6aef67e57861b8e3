import { shareForDrawing, sumDecimals, compareDecimals } from '@/lib/format/decimal';
import { HiddenTable } from './hidden-table';

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
  /** Heads of the table behind the picture, and its figures in words. */
  heads: { x: string; y: string };
  table: readonly { x: string; y: string }[];
}

/** Result to payout, drawn as it is, cliffs marked with their price. Drawn twice, so that words keep their size on a phone. */
export function PayoutCurve(props: PayoutCurveProps) {
  return (
    <figure className="relative">
      <Drawing {...props} width={340} height={220} className="sm:hidden" />
      <Drawing {...props} width={640} height={260} className="max-sm:hidden" />
      <HiddenTable
        caption={props.label}
        heads={{ name: props.heads.x, value: props.heads.y }}
        rows={props.table.map((point, index) => ({ key: String(index), name: point.x, value: point.y }))}
      />
    </figure>
  );
}

const LEFT = 60;
const RIGHT = 20;
const BOTTOM = 24;

function Drawing({ label, pieces, cliffs = [], sample, ticksX, ticksY, width, height, className }: PayoutCurveProps & { width: number; height: number; className: string }) {
  const x = scaleOf(ticksX.map((tick) => tick.at), { start: LEFT, end: width - RIGHT });
  const y = scaleOf(ticksY.map((tick) => tick.at), { start: height - BOTTOM, end: 14 });
  const heightsAt = (at: string) => pieces
    .flatMap((piece) => [piece.from, piece.to])
    .filter((point) => compareDecimals(point.x, at) === 0)
    .map((point) => y(point.y));
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={`h-auto w-full max-w-2xl text-xs ${className}`}>
      {ticksY.map((tick) => (
        <g key={tick.at}>
          <line x1={LEFT} x2={width - RIGHT} y1={y(tick.at)} y2={y(tick.at)} className="stroke-line" />
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
      {cliffs.map((cliff) => {
        const ends = heightsAt(cliff.x);
        if (ends.length === 0) return null;
        const [high, low] = [Math.min(...ends), Math.max(...ends)];
        const isShort = low - high < 16;
        return (
          <g key={cliff.x}>
            <line x1={x(cliff.x)} x2={x(cliff.x)} y1={high} y2={low} className="stroke-short" strokeWidth={1.5} strokeDasharray="3 2" />
            <circle cx={x(cliff.x)} cy={low} r={3} className="fill-paper stroke-short" strokeWidth={1.5} />
            <circle cx={x(cliff.x)} cy={high} r={3} className="fill-short" />
            <text
              x={x(cliff.x) + (isShort ? 0 : 8)}
              y={isShort ? low + 22 : (high + low) / 2 + 4}
              textAnchor={isShort ? 'middle' : 'start'}
              className="figures fill-short stroke-paper font-medium [paint-order:stroke]"
              strokeWidth={4}
            >
              {cliff.text}
            </text>
          </g>
        );
      })}
      {sample ? (
        <g>
          <line x1={x(sample.x)} x2={x(sample.x)} y1={y(sample.y)} y2={height - BOTTOM} className="stroke-ink" strokeDasharray="1 3" />
          <circle cx={x(sample.x)} cy={y(sample.y)} r={5} className="fill-ink stroke-paper" strokeWidth={2} />
          <text
            x={x(sample.x)}
            y={Math.max(y(sample.y) - 12, 12)}
            textAnchor={x(sample.x) > width * 0.7 ? 'end' : x(sample.x) < width * 0.3 ? 'start' : 'middle'}
            className="figures fill-ink stroke-paper font-semibold [paint-order:stroke]"
            strokeWidth={4}
          >
            {sample.text}
          </text>
        </g>
      ) : null}
    </svg>
  );
}

/** Places a decimal string between the extremes of the axis; only a pixel is wanted, so four decimals are enough. */
function scaleOf(values: readonly string[], { start, end }: { start: number; end: number }): (value: string) => number {
  const sorted = [...values].sort(compareDecimals);
  const [least = '0', most = '1'] = [sorted[0], sorted.at(-1)];
  const minus = least.startsWith('-') ? least.slice(1) : `-${least}`;
  const span = sumDecimals([most, minus]);
  return (value) => start + (end - start) * shareForDrawing(sumDecimals([value, minus]), span === '0' ? '1' : span, 1);
}
