import type { Pages } from '@/lib/paging/page-asked';

export interface ActivityChange {
  /** Where in the record, from the outside in. */
  path: string[];
  /** null: not there, or hidden. */
  before: string | null;
  after: string | null;
  /** A sum of pay that is not shown here. */
  isHidden: boolean;
}

export interface ActivityEntry {
  id: string;
  /** ISO instant. */
  at: string;
  actorName: string;
  /** `noun.verb`, worded by `activity.actions`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** What the subject is called now; null when it has no name or is gone. */
  subjectName: string | null;
  reason: string | null;
  changes: ActivityChange[];
  /** Changes beyond those listed. */
  changesMore: number;
  hasHiddenPay: boolean;
}

export interface ActivityView {
  entries: ActivityEntry[];
  pages: Pages;
  timeZone: string;
  money: { currency: string; digits: number };
}
