import { useLocale, useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { ActivityChange, ActivityEntry } from '@/lib/activity/activity-view';
import { formatDateTime } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';

export interface ChangeListProps {
  entry: ActivityEntry;
  money: { currency: string; digits: number };
  timeZone: string;
  /** Where the sums of pay are shown, if this person may see them. */
  openHref?: string;
}

/** Before → after, line by line; a sum of pay that is hidden says so. */
export function ChangeList({ entry, money, timeZone, openHref }: ChangeListProps) {
  const t = useTranslations('activity');
  const locale = useLocale();
  const words = { fields: t.raw('fields') as Record<string, string>, values: t.raw('values') as Record<string, string> };
  const word = (group: 'fields' | 'values', key: string) => (Object.hasOwn(words[group], key) ? words[group][key] : key);
  const shown = ({ path, isHidden }: ActivityChange, value: string | null) => {
    if (isHidden) return t('hidden');
    if (value === null) return '—';
    if (/Minor$/.test(path.at(-1) ?? '') && /^-?\d+$/.test(value)) return formatMoney(value, { ...money, locale });
    if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return formatMonth(value, locale);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatDateTime(value, { locale, timeZone });
    // A hash is recognised by its head; the whole of it says nothing to a reader.
    if (/^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)}…`;
    return value.split(', ').map((part) => word('values', part)).join(', ');
  };
  if (entry.changes.length === 0) return null;
  return (
    <ul className="pt-1 font-normal">
      {entry.changes.map((change, at) => (
        <li key={at} className="flex flex-wrap gap-x-2 text-xs">
          <span className="text-muted">{change.path.map((step) => word('fields', step)).join(' · ')}</span>
          {change.isHidden ? (
            <span className="text-muted">{t('hidden')}</span>
          ) : (
            <span className="break-words">
              {change.before === null ? null : <><span>{shown(change, change.before)}</span>{' → '}</>}
              <span className="font-medium">{shown(change, change.after)}</span>
            </span>
          )}
        </li>
      ))}
      {entry.changesMore > 0 ? <li className="text-xs text-muted">{t('more', { count: entry.changesMore })}</li> : null}
      {openHref && (entry.hasHiddenPay || entry.changesMore > 0) ? <li className="text-xs"><TextLink href={openHref}>{t('open')}</TextLink></li> : null}
    </ul>
  );
}
