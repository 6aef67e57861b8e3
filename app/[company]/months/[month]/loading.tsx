import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';
import { paths } from '@/lib/paths';

export default async function MonthLoading() {
  const t = await getTranslations('months');
  return <Page title={'\u00A0'} state={'\u00A0'} parent={{ title: t('title'), href: paths.companies() }}><Skeleton rows={14} /></Page>;
}
