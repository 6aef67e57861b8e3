import { z } from 'zod';
import { draftDocumentSchema } from './draft-document-input';

const id = z.string().max(64);
const month = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, 'required');
const name = z.string().trim().min(1, 'required').max(120, 'tooLong');

/** `split` starts with a fixed part and a variable part by the index, named in the words given. */
export const createSchemeSchema = z.object({
  name,
  start: z.enum(['blank', 'split']).default('blank'),
  fixedName: z.string().trim().max(120).default(''),
  variableName: z.string().trim().max(120).default(''),
});
export const schemeRefSchema = z.object({ schemeId: id });
export const renameSchemeSchema = z.object({ schemeId: id, name });
export const versionRefSchema = z.object({ versionId: id });
/** `revision` is the one the person began from. */
export const discardDraftSchema = z.object({ versionId: id, revision: z.coerce.number().int() });
export const saveDraftSchema = z.object({ versionId: id, revision: z.number().int(), document: draftDocumentSchema });
export const previewPublicationSchema = z.object({ versionId: id, fromMonth: month });
/** `lang` is the language in which what had to be confirmed was read. */
export const publishVersionSchema = z.object({
  versionId: id,
  revision: z.coerce.number().int(),
  fromMonth: month,
  isConfirmed: z.boolean().optional(),
  lang: z.enum(['en', 'ru']).optional(),
});

export type CreateSchemeInput = z.output<typeof createSchemeSchema>;
export type SaveDraftInput = z.output<typeof saveDraftSchema>;
export type PublishVersionInput = z.output<typeof publishVersionSchema>;
