import type { ActivityQuery } from '@/lib/activity/activity-input';

/** The address of the log under these filters. */
export function activityHref(list: string, query: ActivityQuery): string {
  const asked = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return asked.length > 0 ? `${list}?${new URLSearchParams(asked)}` : list;
}
