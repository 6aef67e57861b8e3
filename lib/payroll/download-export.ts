import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReadingPay } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { DownloadExportInput } from './export-input';

/** The bytes of a payroll file, the very ones that were made; each download leaves its trace. Errors: forbidden, notFound. */
export async function downloadExport(actor: Actor, { month, exportId }: DownloadExportInput): Promise<{ fileName: string; format: 'csv' | 'xlsx'; content: Uint8Array<ArrayBuffer> }> {
  authorize(actor, 'months.export');
  const { companyId } = actor;
  return inCompanyReadingPay(actor, { action: 'payroll.download', subjectType: 'export', subjectId: exportId }, async ({ db }) => {
    const file = await db.export.findFirst({ where: { companyId, month, id: exportId }, select: { fileName: true, format: true, content: true } });
    if (!file) throw new AppError('notFound');
    return { fileName: file.fileName, format: file.format, content: new Uint8Array(file.content) };
  });
}
