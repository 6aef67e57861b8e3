import type { ExportFormat } from '@/lib/db/generated/enums';

/** One payroll file as it was handed over. */
export interface ExportView {
  id: string;
  format: ExportFormat;
  fileName: string;
  sha256: string;
  rowCount: number;
  /** Minor units, as a decimal string. */
  paidMinor: string;
  createdAt: string;
  createdByName: string;
}

/** What a payroll file of the month holds or would hold, and those already made. */
export interface PayrollView {
  month: string;
  rowCount: number;
  paidMinor: string;
  currency: string;
  digits: number;
  exports: ExportView[];
}
