import { getTranslations } from 'next-intl/server';
import { pageActor } from '@/app/_doors/page-actor';
import { pageView } from '@/app/_doors/page-view';
import { ActivityFilter } from '@/components/activity/activity-filter';
import { ActivityTable } from '@/components/activity/activity-table';
import { Page } from '@/components/layout/page';
import { Pagination } from '@/components/ui/pagination';
import { activityQuery } from '@/lib/activity/activity-input';
import { listActivity } from '@/lib/activity/list-activity';
import { readActivityEntry } from '@/lib/activity/read-activity-entry';
import { may } from '@/lib/auth/authorize';
import { pageHrefs } from '@/lib/paging/page-hrefs';
import { paths } from '@/lib/paths';
import { activityHref } from './activity-href';

export async function generateMetadata() {
  return { title: (await getTranslations('activity'))('title') };
}

interface Props {
  params: Promise<{ company: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ActivityPage({ params, searchParams }: Props) {
  const [{ company }, query] = [await params, activityQuery.parse(await searchParams)];
  const [actor, t] = await Promise.all([pageActor(company), getTranslations('activity')]);
  const view = await pageView(listActivity(actor, query));
  const opened = query.open ? await pageView(readActivityEntry(actor, { entryId: query.open })) : null;
  const list = paths.activity(company);
  return (
    <Page title={t('title')} state={t('state')}>
      <ActivityFilter query={query} listHref={list} />
      <div>
        <ActivityTable
          company={company}
          {...view}
          entries={view.entries.map((entry) => (entry.id === opened?.id ? opened : entry))}
          openedId={opened?.id}
          openHref={may(actor, 'pay.see') ? (open) => activityHref(list, { ...query, open }) : null}
        />
        <Pagination {...pageHrefs(view.pages, (to) => activityHref(list, { ...query, ...to, open: undefined }))} />
      </div>
    </Page>
  );
}
