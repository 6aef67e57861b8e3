import { z } from 'zod';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'malformed');

/** Makes the payroll file of a closed month; `operationId` is made by the client, the password is asked again. */
export const makeExportInput = z.object({ month, format: z.enum(['csv', 'xlsx']), operationId: z.uuid(), password: z.string().min(1, 'required').max(200) });
export type MakeExportInput = z.infer<typeof makeExportInput>;

export const downloadExportInput = z.object({ month, exportId: z.uuid() });
export type DownloadExportInput = z.infer<typeof downloadExportInput>;

export const payrollInput = z.object({ month });
export type PayrollInput = z.infer<typeof payrollInput>;
