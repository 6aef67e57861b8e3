import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { Page } from '@/components/layout/page';
import { ImportUpload } from '@/components/values/import-upload';
import { may } from '@/lib/auth/authorize';
import { formatMonth } from '@/lib/format/month';
import { paths } from '@/lib/paths';
import { valueMonthSchema } from '@/lib/plans/value-input';

type Props = { params: Promise<{ company: string; month: string }>; searchParams: Promise<{ kind?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations('values.import'))('title') };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { company, month } = await params;
  const actor = await pageActor(company);
  const kinds = [...(may(actor, 'facts.edit') ? ['fact' as const] : []), ...(may(actor, 'plans.edit') ? ['plan' as const] : [])];
  if (!valueMonthSchema.safeParse(month).success || kinds.length === 0) notFound();
  const asked = (await searchParams).kind;
  const [t, values, locale] = [await getTranslations('values.import'), await getTranslations('values'), await getLocale()];
  return (
    <Page title={t('title')} state={formatMonth(month, locale, { isTitle: true })} parent={{ title: values('nav'), href: paths.values(company, month) }} width="reading">
      <ImportUpload company={company} month={month} kinds={kinds} kind={kinds.find((kind) => kind === asked) ?? kinds[0]!} />
    </Page>
  );
}
