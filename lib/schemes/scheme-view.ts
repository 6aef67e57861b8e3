import type { KpiDef, KpiScope, ProofReport, SchemeDoc } from '@/lib/kpi';
import type { SchemeStage } from './proofs-view';

/** A scheme in a list to choose from. */
export interface SchemeOption {
  value: string;
  label: string;
  /** First month any version of it holds; null = only a draft so far. */
  publishedFrom: string | null;
}

export interface SchemeListItem {
  id: string;
  name: string;
  /** The version in force this month; null before the first one begins. */
  inForce: { number: number; fromMonth: string } | null;
  /** A published version that begins later than this month. */
  next: { number: number; fromMonth: string } | null;
  /** The draft waiting to be published. */
  draftId: string | null;
  /** People under it this month. */
  peopleCount: number;
}

export interface SchemeList {
  schemes: SchemeListItem[];
  mayEdit: boolean;
}

/** A KPI that a scheme may name: the catalogue's, with whose result it is. */
export type KpiChoice = KpiDef & { scope: KpiScope; isArchived: boolean };

export interface VersionSummary {
  id: string;
  number: number;
  status: 'draft' | 'published';
  fromMonth: string | null;
  hash: string | null;
  /** ISO instant. */
  publishedAt: string | null;
  publishedBy: string | null;
  createdAt: string;
  createdBy: string | null;
  revision: number;
  document: SchemeDoc;
}

export interface SchemeView {
  id: string;
  name: string;
  /** Newest first; the draft, if any, stands first. */
  versions: VersionSummary[];
  inForceId: string | null;
  kpis: KpiChoice[];
  people: { id: string; name: string; number: string; fromMonth: string }[];
  peopleCount: number;
  /** This month in the company's time zone. */
  month: string;
  timeZone: string;
  mayEdit: boolean;
}

/** A publication as the audit trail keeps it. */
export interface PublicationRecord {
  by: string;
  /** ISO instant. */
  at: string;
  /** Something had to be read first, and was confirmed. */
  isConfirmed: boolean;
  /** What was confirmed, as it was read; empty where it was not kept. */
  words: string[];
}

export interface VersionView {
  scheme: { id: string; name: string };
  version: VersionSummary;
  kpis: KpiChoice[];
  currency: { code: string; digits: number };
  month: string;
  timeZone: string;
  /** Earliest month this draft may hold from: after every published version and every closed or approved month. */
  earliestMonth: string;
  /** People who would follow this version: under the scheme from the earliest possible month on. */
  peopleCount: number;
  /** Fixed shares of the rollouts' stages, to try the sample person in. */
  stages: SchemeStage[];
  /** Usual of the people under it, minor units: what the proofs and the sample person start from. */
  typicalPayMinor: string;
  /** null: a draft, or a version that came with the company's data. */
  publication: PublicationRecord | null;
  mayEdit: boolean;
}

/** What publishing a draft from a month would do. */
export interface PublicationPreview {
  fromMonth: string;
  /** People under the scheme in that month or assigned to it later. */
  peopleCount: number;
  /** Months already calculated with the version before, which will have to be calculated again. */
  calculatedMonths: string[];
  /** The proofs, priced for the typical pay; what they refuse has to be confirmed. */
  report: ProofReport;
}
