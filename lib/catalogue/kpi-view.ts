import type { KpiDef, KpiScope } from '@/lib/kpi';

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
  /** Pass as `after` for the next page; null on the last. */
  nextAfter: string | null;
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
