import { createHash } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { authorize } from '@/lib/auth/authorize';
import { inCompany, type Db } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { cellKey } from '@/lib/plans/value-input';
import { editPermission } from '@/lib/plans/values-to-store';
import { decodeText } from './decode-text';
import { importBytesMax, type PreviewImportInput } from './import-input';
import type { AcceptedRow, FileReading } from './import-view';
import { judgeRows } from './judge-rows';
import { loadBooksForImport } from './load-books-for-import';
import { readTable } from './read-table';

/**
 * Reads a CSV of plans or facts and keeps what it would do: which rows are accepted, which are not and why. Nothing of
 * the month changes. The size is judged before anything is parsed.
 * Errors: forbidden, fileTooLarge, fileUnreadable (field `file` says why), monthClosed, monthApproved.
 */
export async function previewImport(actor: Actor, { month, kind, fileName, content }: PreviewImportInput): Promise<{ importId: string }> {
  authorize(actor, editPermission[kind]);
  if (content.byteLength > importBytesMax) throw new AppError('fileTooLarge');
  const { text, encoding } = decodeText(content);
  const table = readTable(text, kind);
  return inCompany(actor, async ({ db, audit }) => {
    await refuseFrozenMonth(db, { companyId: actor.companyId, month });
    const books = await loadBooksForImport(db, actor, { kind, month, rows: table.rows });
    const judged = judgeRows(table.rows, books);
    const accepted = judged.accepted.map((row): AcceptedRow => {
      const cell = books.now[kind].get(cellKey(row));
      return { ...row, was: cell?.value ?? null, revision: cell?.revision ?? 0 };
    });
    const hasMarks = table.rows.some((row) => /[.,]/.test(row.cells.value));
    const file: FileReading = { encoding, separator: table.separator, decimalMark: judged.decimalMark ?? (hasMarks ? null : 'none'), ignoredColumns: table.ignoredColumns };
    const sha256 = createHash('sha256').update(content).digest('hex');
    const counts = { acceptedCount: accepted.length, rejectedCount: judged.rejected.length };
    const { id } = await db.import.create({
      data: {
        companyId: actor.companyId, month, kind, fileName, sha256, createdBy: actor.membershipId, ...counts,
        accepted: JSON.parse(JSON.stringify({ file, rows: accepted })), rejected: JSON.parse(JSON.stringify(judged.rejected)),
      },
      select: { id: true },
    });
    await audit({ action: `${kind}.previewImport`, subjectType: 'import', subjectId: id, after: { month, fileName, sha256, ...counts } });
    return { importId: id };
  }, { timeoutMs: 60_000 });
}

/** Early word for the person; the lock that counts is taken when the import is applied. */
async function refuseFrozenMonth(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<void> {
  const row = await db.month.findUnique({ where: { companyId_month: { companyId, month } }, select: { status: true } });
  if (row?.status === 'closed') throw new AppError('monthClosed', { params: { month } });
  if (row?.status === 'approved') throw new AppError('monthApproved', { params: { month } });
}
