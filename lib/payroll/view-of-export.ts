import type { Export } from '@/lib/db/generated/client';
import type { ExportView } from './export-view';

/** A stored file as screens show it, without its bytes. */
export function viewOfExport({ id, format, fileName, sha256, rowCount, paidMinor, createdAt, createdByName }: Omit<Export, 'content'>): ExportView {
  return { id, format, fileName, sha256, rowCount, paidMinor: paidMinor.toString(), createdAt: createdAt.toISOString(), createdByName };
}
