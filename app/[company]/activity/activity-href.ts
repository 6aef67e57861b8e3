import type { ActivityQuery } from '@/lib/activity/activity-input';
import { hrefWith } from '@/lib/paging/page-hrefs';

/** The address of the log under these filters. */
export function activityHref(list: string, query: ActivityQuery): string {
  return hrefWith(list, query);
}
