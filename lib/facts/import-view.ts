import type { NumberProblem } from '@/lib/plans/number-input';

/** What a column of the file means. */
export const importColumns = ['employee', 'department', 'kpi', 'value', 'source', 'comment'] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Why a row is left out; its words are `values.import.reason.<reason>`. */
export type RejectReason =
  | NumberProblem
  | 'employeeMissing' | 'employeeUnknown' | 'notPlaced' | 'notYours'
  | 'departmentMissing' | 'departmentUnknown'
  | 'kpiMissing' | 'kpiUnknown' | 'computed' | 'measuredPerPerson' | 'measuredPerDepartment' | 'measuredPerCompany'
  | 'duplicate' | 'brokenQuotes' | 'textTooLong' | 'textFormula';

export interface RejectedRow {
  /** As a spreadsheet counts them: the header is row 1. */
  row: number;
  column: ImportColumn;
  reason: RejectReason;
  /** The other row of a duplicate. */
  otherRow?: number;
  /** Name of the KPI, where the reason speaks of it. */
  kpi?: string;
  cells: Record<ImportColumn, string>;
}

export interface AcceptedRow {
  row: number;
  kpiId: string;
  subjectId: string;
  /** Whose value and of what, in words. */
  subject: string;
  kpi: string;
  /** Canonical decimal string. */
  value: string;
  /** What the cell holds now, under this revision; null when it is empty. */
  was: string | null;
  revision: number;
  source?: string;
  comment?: string;
}

/** How the file was understood. */
export interface FileReading {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251';
  separator: ';' | ',' | '\t';
  decimalMark: ',' | '.' | null;
  ignoredColumns: string[];
}

export interface ImportView {
  id: string;
  month: string;
  kind: 'plan' | 'fact';
  status: 'preview' | 'applied' | 'discarded';
  fileName: string;
  file: FileReading;
  acceptedCount: number;
  rejectedCount: number;
  /** Of the accepted rows, those that the books already say. */
  unchangedCount: number;
  /** The first of them, for a look; the file itself has the rest. */
  accepted: AcceptedRow[];
  rejected: RejectedRow[];
}

export interface AppliedImport {
  month: string;
  kind: 'plan' | 'fact';
  saved: number;
  unchanged: number;
}

/** One line of the file to fill in. */
export interface TemplateRow {
  employee: string;
  name: string;
  department: string;
  kpi: string;
  kpiName: string;
  /** What stands there now; '' when nobody has entered it. */
  value: string;
}
