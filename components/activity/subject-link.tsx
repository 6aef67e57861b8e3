import { useLocale, useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link';
import type { ActivityEntry } from '@/lib/activity/activity-view';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';

/** What an entry is about, by its present name, leading to its page where it has one. */
export function SubjectLink({ company, entry }: { company: string; entry: ActivityEntry }) {
  const t = useTranslations('activity');
  const locale = useLocale();
  const { subjectType, subjectId } = entry;
  const isMonth = subjectType === 'month' && /^\d{4}-\d{2}$/.test(subjectId);
  const kind = t.has(`subjects.${subjectType}`) ? t(`subjects.${subjectType}`) : subjectType;
  const name = isMonth ? formatMonth(subjectId, locale) : (entry.subjectName ?? kind);
  const href = hrefOf(company, entry);
  return href ? <TextLink href={href}>{name}</TextLink> : <span>{name}</span>;
}

function hrefOf(company: string, { subjectType, subjectId, subjectName }: ActivityEntry): string | null {
  if (subjectType === 'month') return paths.month(company, subjectId);
  if (subjectName === null) return null;
  const pages: Record<string, (company: string, id: string) => string> = {
    employee: paths.person,
    kpi: paths.kpi,
    scheme: paths.scheme,
    rollout: paths.rollout,
    member: paths.member,
  };
  return pages[subjectType]?.(company, subjectId) ?? null;
}
