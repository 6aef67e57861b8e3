'use server';

import { defineAction } from '@/app/_doors/define-action';
import { createScheme as create } from '@/lib/schemes/create-scheme';
import { discardDraft as discard } from '@/lib/schemes/discard-draft';
import { previewPublication as preview } from '@/lib/schemes/preview-publication';
import { publishVersion as publish } from '@/lib/schemes/publish-version';
import { renameScheme as rename } from '@/lib/schemes/rename-scheme';
import { saveDraft as save } from '@/lib/schemes/save-draft';
import { createSchemeSchema, discardDraftSchema, previewPublicationSchema, publishVersionSchema, renameSchemeSchema, saveDraftSchema, schemeRefSchema } from '@/lib/schemes/scheme-input';
import { startDraft as start } from '@/lib/schemes/start-draft';

export const createScheme = defineAction(createSchemeSchema, create);
export const renameScheme = defineAction(renameSchemeSchema, rename);
export const startDraft = defineAction(schemeRefSchema, start);
export const saveDraft = defineAction(saveDraftSchema, save);
export const discardDraft = defineAction(discardDraftSchema, discard);
export const previewPublication = defineAction(previewPublicationSchema, preview);
export const publishVersion = defineAction(publishVersionSchema, publish);
