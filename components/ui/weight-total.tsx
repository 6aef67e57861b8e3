'use client';

import { useLocale, useTranslations } from 'next-intl';
import { clsx } from 'clsx';
import { compareDecimals, sumDecimals } from '@/lib/format/decimal';
import { formatPercent } from '@/lib/format/percent';
import { isDecimal } from '@/lib/format/is-decimal';

export interface WeightTotalProps {
  /** Weights as ratios in decimal strings ('0.5'); what is not yet a number counts as nothing and is said. */
  weights: readonly string[];
}

/** The exact sum of weights while they are typed, and what is missing to 100 %. */
export function WeightTotal({ weights }: WeightTotalProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const known = weights.filter(isDecimal);
  const sum = sumDecimals(known);
  const order = compareDecimals(sum, '1');
  const rest = sumDecimals(order < 0 ? ['1', negate(sum)] : [sum, '-1']);
  const write = (value: string) => formatPercent(value, { locale, decimals: 6 });
  const unread = weights.length - known.length;
  return (
    <output className={clsx('figures inline-flex flex-wrap items-baseline gap-x-2 text-sm', order === 0 && unread === 0 ? 'text-reached' : 'text-problem')}>
      <span className="font-semibold">{t('weightTotal', { sum: write(sum) })}</span>
      <span className="whitespace-normal">
        {order === 0 ? (unread === 0 ? t('weightsComplete') : '') : t(order < 0 ? 'weightsMissing' : 'weightsOver', { rest: write(rest) })}
        {unread > 0 ? ` ${t('weightsUnread', { count: unread })}` : ''}
      </span>
    </output>
  );
}

function negate(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
