import type { KpiDef, KpiScope } from '@/lib/kpi';
import type { Pages } from '@/lib/paging/page-asked';

/** A scheme that names a KPI. */
export interface KpiUse {
  schemeId: string;
  scheme: string;
  /** Named by a version that is published, hence promised to people; otherwise only by a draft. */
  isPublished: boolean;
}

/** What good practice asks of a KPI; null where nobody was asked, '' where nobody had an answer. */
export interface KpiPractice {
  yields: 'attention' | 'action' | null;
  action: string | null;
  budget: string | null;
}

export type KpiRow = Omit<KpiDef, 'unitLabel' | 'timing' | 'formula' | 'additive' | keyof KpiPractice> & {
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
  kpi: KpiRow & KpiPractice & { description: string; formula: string | null; allowsNegative: boolean; additive: boolean; isArchived: boolean; changedAt: string };
  uses: KpiUse[];
  /** Whether plans or facts of it exist. */
  hasValues: boolean;
  mayEdit: boolean;
  maySeeUses: boolean;
}
