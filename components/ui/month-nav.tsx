import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatMonth } from '@/lib/format/month';
import { Chevron } from './chevron';

/** The month before and the month after, as links beside the title. */
export function MonthNav({ previous, next }: { previous?: { month: string; href: string } | null; next?: { month: string; href: string } | null }) {
  const t = useTranslations('ui');
  const locale = useLocale();
  const turn = (to: { month: string; href: string } | null | undefined, direction: 'left' | 'right') => to
    ? (
      <Link href={to.href} aria-label={formatMonth(to.month, locale)} title={formatMonth(to.month, locale)} className="grid size-8 place-items-center rounded-md border border-rule bg-sheet hover:bg-well pointer-coarse:size-11">
        <Chevron direction={direction} />
      </Link>
    )
    : <span aria-hidden className="grid size-8 place-items-center rounded-md border border-line text-line pointer-coarse:size-11"><Chevron direction={direction} /></span>;
  return <nav aria-label={t('months')} className="flex shrink-0 gap-1">{turn(previous, 'left')}{turn(next, 'right')}</nav>;
}
