import { createHash } from 'node:crypto';
import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { confirmPassword } from '@/lib/auth/confirm-password';
import { inCompany, type Books } from '@/lib/db/in-company';
import { lockMonthAlone } from '@/lib/db/month-lock';
import { AppError } from '@/lib/errors';
import { findOperation, keepOperation } from '@/lib/months/operation';
import type { MakeExportInput } from './export-input';
import type { ExportView } from './export-view';
import { loadPayrollLines } from './load-payroll-lines';
import { payrollCsv } from './payroll-csv';
import { payrollTable } from './payroll-table';
import { payrollXlsx } from './payroll-xlsx';
import { viewOfExport } from './view-of-export';

/**
 * Makes the payroll file of a closed month and keeps its bytes for ever; asked again, by anyone, it is the same file.
 * Its sum is that of the month's paid lines, or nothing is made. Errors: forbidden, invalid (password), notFound,
 * monthNotClosed, operationReused.
 */
export async function makeExport(actor: Actor, { month, format, operationId, password }: MakeExportInput): Promise<ExportView> {
  authorize(actor, 'months.export');
  await confirmPassword(actor, password);
  return inCompany(actor, async (books) => {
    const operation = { companyId: actor.companyId, operationId, action: 'payroll.export', request: { month, format } };
    const answered = await findOperation<ExportView & Record<string, string | number>>(books.db, operation);
    return answered ?? keepOperation(books.db, operation, { ...(await exportOnce(books, actor, { month, format })) });
  }, { timeoutMs: 120_000 });
}

async function exportOnce({ db, audit }: Books, actor: Actor, { month, format }: Pick<MakeExportInput, 'month' | 'format'>): Promise<ExportView> {
  const { companyId } = actor;
  await lockMonthAlone(db, { companyId, month });
  const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true, revision: true } });
  if (!row) throw new AppError('notFound');
  if (row.status !== 'closed') throw new AppError('monthNotClosed', { params: { month } });
  const { revision } = row;
  const made = await db.export.findUnique({ where: { companyId_month_revision_format: { companyId, month, revision, format } }, omit: { content: true } });
  if (made) return viewOfExport(made);

  const company = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { currency: true, currencyDigits: true, language: true } });
  const { currency, currencyDigits: digits, language } = company;
  const lines = await loadPayrollLines(db, { companyId, month, revision });
  const table = payrollTable(lines, { currency, digits, language });
  const paid = await db.payout.aggregate({ where: { companyId, month, revision, status: 'ok' }, _sum: { paidMinor: true } });
  if ((paid._sum.paidMinor ?? 0n) !== table.totalMinor) throw new Error(`The lines of ${month} do not add up to its payouts`);

  const bytes = format === 'csv' ? payrollCsv(table, language) : await payrollXlsx(table, { sheet: month, digits });
  const created = await db.export.create({
    data: {
      companyId, month, revision, format,
      fileName: `premia-${actor.companySlug}-${month}-r${revision}.${format}`,
      content: Buffer.from(bytes),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      rowCount: lines.length,
      paidMinor: table.totalMinor,
      createdBy: actor.membershipId,
      createdByName: actor.displayName,
    },
    omit: { content: true },
  });
  await db.monthEvent.create({
    data: { companyId, month, revision, kind: 'exported', actorId: actor.membershipId, actorName: actor.displayName, note: created.fileName },
  });
  const { id, sha256, rowCount, paidMinor } = created;
  await audit({ action: 'payroll.export', subjectType: 'month', subjectId: month, after: { exportId: id, format, sha256, rowCount, paidMinor } });
  return viewOfExport(created);
}
