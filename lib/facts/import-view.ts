import type { NumberProblem } from '@/lib/plans/number-input';
import type { ValueFault } from '@/lib/plans/value-input';

/** What a column of the file means. */
export const importColumns = ['employee', 'department', 'kpi', 'value', 'source', 'comment'] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Why a row is left out; its words are `values.import.reason.<reason>`. */
export type RejectReason =
  | NumberProblem | ValueFault
  | 'employeeMissing' | 'employeeUnknown' | 'notPlaced' | 'notYours'
  | 'departmentMissing' | 'departmentUnknown'
  | 'kpiMissing' | 'kpiUnknown' | 'computed' | 'measuredPerPerson' | 'measuredPerDepartment' | 'measuredPerCompany'
  | 'notAsked' | 'duplicate' | 'brokenQuotes' | 'strayCell' | 'splitNumber' | 'textTooLong' | 'textFormula';

export interface RejectedRow {
  /** As a spreadsheet counts them: the header is row 1. */
  row: number;
  column: ImportColumn;
  reason: RejectReason;
  /** The other row of a duplicate. */
  otherRow?: number;
  /** Names of the KPI and of whose it would be, the KPI's decimals, the text that shows it: where the reason speaks of them. */
  kpi?: string;
  subject?: string;
  decimals?: number;
  text?: string;
  cells: Record<ImportColumn, string>;
}

/** What the words of a reason name; every placeholder has a value, whatever the reason. */
export function reasonParams({ otherRow = 0, kpi = '', subject = '', decimals = 0, text = '' }: RejectedRow): Record<string, string | number> {
  return { row: otherRow, kpi, subject, decimals, text };
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
  /** 'none' where no number has a mark at all; null where the marks do not tell which is the decimal one. */
  decimalMark: ',' | '.' | 'none' | null;
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
