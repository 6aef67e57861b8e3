import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import type { RolloutView, ShadowMonth } from '@/lib/rollouts/rollout-view';
import { ShadowTable } from './shadow-table';

/** What shadow months would have paid, once one has been calculated. */
export function ShadowSection({ company, rollout, view }: { company: string; rollout: RolloutView; view: ShadowMonth | null }) {
  const t = useTranslations('rollouts');
  if (!rollout.maySeePay) return null;
  return (
    <Section title={t('shadow.title')} note={t('shadow.note')}>
      {view
        ? <ShadowTable company={company} rolloutId={rollout.id} months={rollout.shadowMonths} view={view} />
        : <EmptyState title={t('shadow.none')}>{t('shadow.noneText')}</EmptyState>}
    </Section>
  );
}
