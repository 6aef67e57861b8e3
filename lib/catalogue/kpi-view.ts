import type { KpiDef, KpiScope } from '@/lib/kpi';
import type { Pages } from '@/lib/paging/page-asked';

/** A scheme that names a KPI. */
export interface KpiUse {
  schemeId: string;
  scheme: string;
  /** Named by a version that is published, hence promised to people; otherwise only by a draft. */
  isPublished: boolean;
}

export type KpiRow = Omit<KpiDef, 'unitLabel' | 'timing' | 'formula'> & {
  id: string;
  unitLabel: string | null;
  timing: 'leading' | 'lagging';
  scope: KpiScope;
};

export interface KpiListView {
  kpis: (KpiRow & { uses: KpiUse[] })[];
  /** How many match, on all pages. */
  total: number;
  pages: Pages;
  mayEdit: boolean;
  /** Whether `uses` may be shown: only to those who see schemes. */
  maySeeUses: boolean;
}

export interface KpiView {
  kpi: KpiRow & { description: string; formula: string | null; allowsNegative: boolean; isArchived: boolean; changedAt: string };
  uses: KpiUse[];
  /** Whether plans or facts of it exist. */
  hasValues: boolean;
  mayEdit: boolean;
  maySeeUses: boolean;
}
