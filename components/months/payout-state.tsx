import { useTranslations } from 'next-intl';
import { StatusChip } from '@/components/ui/status-chip';
import { TextLink } from '@/components/ui/text-link';
import type { PayoutView } from '@/lib/months/month-view';
import { paths } from '@/lib/paths';

/** Whose payout it is, in one line: the month's status, number, department, position and scheme. */
export function PayoutState({ company, view }: { company: string; view: PayoutView }) {
  const t = useTranslations('months.payout');
  const { scheme } = view;
  return (
    <>
      <StatusChip status={view.status} />
      <span>{[view.employee.number, view.department, view.position].filter(Boolean).join(' · ')}</span>
      {scheme ? <>· <TextLink href={paths.schemeVersion(company, scheme.schemeId, scheme.versionId)}>{t('scheme', { name: scheme.name, number: scheme.number })}</TextLink></> : <span>· {t('noScheme')}</span>}
    </>
  );
}
