import { defineRoute } from '@/app/_doors/define-route';
import { downloadExport } from '@/lib/payroll/download-export';
import { downloadExportInput } from '@/lib/payroll/export-input';

const typeOf = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

export const GET = defineRoute<{ month: string; exportId: string }>(async (actor, { month, exportId }) => {
  const { fileName, format, content } = await downloadExport(actor, downloadExportInput.parse({ month, exportId }));
  return new Response(content, {
    headers: { 'content-type': typeOf[format], 'content-disposition': `attachment; filename="${fileName}"`, 'content-length': String(content.byteLength) },
  });
});
