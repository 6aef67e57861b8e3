import { useTranslations } from 'next-intl';
import { StatusChip } from '@/components/ui/status-chip';
import { TextLink } from '@/components/ui/text-link';
import type { KpiUse } from '@/lib/catalogue/kpi-view';
import { paths } from '@/lib/paths';

/** The schemes that name a KPI, those promised to people first told apart from drafts. */
export function KpiUses({ company, uses }: { company: string; uses: readonly KpiUse[] }) {
  const t = useTranslations('catalogue');
  if (uses.length === 0) return <p className="text-sm text-muted">{t('usedByNone')}</p>;
  return (
    <ul className="flex flex-col gap-1.5">
      {uses.map((use) => (
        <li key={use.schemeId} className="flex flex-wrap items-center gap-2 text-sm">
          <TextLink href={paths.scheme(company, use.schemeId)}>{use.scheme}</TextLink>
          <StatusChip status={use.isPublished ? 'published' : 'draft'} />
        </li>
      ))}
    </ul>
  );
}
