import { getTranslations } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Skeleton } from '@/components/ui/skeleton';
import { paths } from '@/lib/paths';

export default async function PayoutLoading() {
  const t = await getTranslations('months');
  return <Page width="reading" title={'\u00A0'} state={'\u00A0'} parent={{ title: t('title'), href: paths.companies() }}><Skeleton rows={14} /></Page>;
}
