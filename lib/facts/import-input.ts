import { z } from 'zod';
import { valueKindSchema, valueMonthSchema } from '@/lib/plans/value-input';

/** The largest file and the most rows taken in one import; both are checked before anything else is. */
export const importBytesMax = 5 * 1024 * 1024;
export const importRowsMax = 50_000;

export const previewImportSchema = z.object({
  month: valueMonthSchema,
  kind: valueKindSchema,
  fileName: z.string().trim().min(1, 'required').max(200, 'tooLong').refine((name) => !name.includes('\u0000'), 'malformed'),
  content: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'required'),
});
export type PreviewImportInput = z.output<typeof previewImportSchema>;

export const importRefSchema = z.object({ importId: z.guid('malformed') });
export type ImportRefInput = z.output<typeof importRefSchema>;
