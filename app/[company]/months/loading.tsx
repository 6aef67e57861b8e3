import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';

export default async function MonthsLoading() {
  const t = await getTranslations('months');
  return <Page title={t('title')} state={'\u00A0'}><Skeleton rows={8} /></Page>;
}
