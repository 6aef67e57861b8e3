import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { ValuesPage } from '@/components/values/values-page';
import { chooseValuesScope } from '@/lib/facts/choose-values-scope';
import { gridSchema } from '@/lib/facts/grid-input';
import { loadValuesGrid } from '@/lib/facts/load-values-grid';
import { formatMonth } from '@/lib/format/month';
import { listDepartmentOptions } from '@/lib/people/list-department-options';
import { ValuesDoor } from './values-door';

type Props = { params: Promise<{ company: string; month: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props) {
  const asked = gridSchema.safeParse(await params);
  const [t, locale] = [await getTranslations('values'), await getLocale()];
  return { title: asked.success ? t('title', { month: formatMonth(asked.data.month, locale) }) : t('nav') };
}

export default async function ValuesMonthPage({ params, searchParams }: Props) {
  const { company, month } = await params;
  const search = await searchParams;
  if (!gridSchema.safeParse({ ...search, month }).success) notFound();
  const actor = await pageActor(company);
  const asked = gridSchema.parse({ ...search, month, scope: search.scope ?? (await pageView(chooseValuesScope(actor, { month }))) });
  const [grid, departments] = await Promise.all([pageView(loadValuesGrid(actor, asked)), pageView(listDepartmentOptions(actor))]);
  const kind = search.kind === 'plan' ? 'plan' : 'fact';
  return (
    <ValuesPage {...{ company, grid, kind, departments }} asked={asked}>
      <ValuesDoor company={company} asked={asked} kind={kind} initial={grid} />
    </ValuesPage>
  );
}
