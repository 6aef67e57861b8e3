import { compareDecimals, shareForDrawing } from '@/lib/format/decimal';
import { HiddenTable } from './hidden-table';

export interface SparklineProps {
  /** What is drawn: 'Index, last six months'. */
  label: string;
  /** In order of time; `value` is a decimal string for drawing, null where there is none, `text` what is read out. */
  points: readonly { key: string; name: string; value: string | null; text: string; isPartial?: boolean }[];
  /** The key of the month that the page is of: its column alone is in the accent. */
  current: string;
  /** The value a line is drawn at: the plan. */
  mark?: string;
  width?: number;
  height?: number;
}

/** A few months at a glance: one column each, that of the page in the accent, what is not whole as an outline; the same figures as a table for readers. */
export function Sparkline({ label, points, current, mark, width = 96, height = 32 }: SparklineProps) {
  const values = [...points.map((point) => point.value), mark ?? null].filter((value) => value !== null);
  const top = values.reduce((most, value) => (compareDecimals(value, most) > 0 ? value : most), '0');
  const whole = compareDecimals(top, '0') > 0 ? top : '1';
  const step = Math.min(width / Math.max(points.length, 1), 20);
  const bar = Math.max(step - 3, 1);
  const tall = (value: string) => Math.max(shareForDrawing(value, whole) * (height - 1), 1);
  return (
    <figure className="relative inline-block">
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="block overflow-visible">
        {points.map((point, index) => point.value === null ? (
          <line key={point.key} data-month={point.key} x1={index * step} x2={index * step + bar} y1={height - 0.5} y2={height - 0.5} className={point.key === current ? 'stroke-accent' : 'stroke-rule'} strokeDasharray="2 2" />
        ) : (
          <rect
            key={point.key}
            data-month={point.key}
            x={index * step + 0.5}
            y={height - tall(point.value)}
            width={bar}
            height={tall(point.value)}
            className={barStyle(point.key === current, point.isPartial)}
            strokeDasharray={point.isPartial ? '2 2' : undefined}
          />
        ))}
        {mark ? <line x1={0} x2={width} y1={height - tall(mark)} y2={height - tall(mark)} className="stroke-ink" strokeWidth={1} strokeDasharray="1 2" /> : null}
      </svg>
      <HiddenTable caption={label} rows={points.map((point) => ({ key: point.key, name: point.name, value: point.text }))} />
    </figure>
  );
}

function barStyle(isCurrent: boolean, isPartial = false): string {
  if (isPartial) return isCurrent ? 'fill-transparent stroke-accent' : 'fill-transparent stroke-rule';
  return isCurrent ? 'fill-accent' : 'fill-rule/60';
}
