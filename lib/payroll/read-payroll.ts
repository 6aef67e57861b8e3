import { authorize } from '@/lib/auth/authorize';
import type { Actor } from '@/lib/auth/actor';
import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import type { PayrollInput } from './export-input';
import type { PayrollView } from './export-view';
import { sumPayrollLines } from './load-payroll-lines';
import { viewOfExport } from './view-of-export';

/** What the month hands over to payroll: rows, sum, and the files already made. Sums of the whole company, nobody's pay. Errors: notFound. */
export async function readPayroll(actor: Actor, { month }: PayrollInput): Promise<PayrollView> {
  authorize(actor, 'months.see');
  const { companyId } = actor;
  return inCompanyReading(actor, async ({ db }) => {
    const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { revision: true, company: { select: { currency: true, currencyDigits: true } } } });
    if (!row) throw new AppError('notFound');
    const { revision, company } = row;
    const exports = await db.export.findMany({ where: { companyId, month, revision }, omit: { content: true }, orderBy: { createdAt: 'asc' } });
    return {
      month, currency: company.currency, digits: company.currencyDigits,
      ...(await sumPayrollLines(db, { companyId, month, revision })),
      exports: exports.map(viewOfExport),
    };
  });
}
