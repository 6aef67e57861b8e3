'use server';

import { defineAction } from '@/app/_doors/define-action';
import { applyImport as apply } from '@/lib/facts/apply-import';
import { discardImport as discard } from '@/lib/facts/discard-import';
import { importRefSchema } from '@/lib/facts/import-input';
import { saveFacts as storeFacts } from '@/lib/facts/save-facts';
import { copyPlans as copy } from '@/lib/plans/copy-plans';
import { savePlans as storePlans } from '@/lib/plans/save-plans';
import { copyPlansSchema, saveValuesSchema } from '@/lib/plans/value-input';

export const savePlans = defineAction(saveValuesSchema, storePlans);

export const saveFacts = defineAction(saveValuesSchema, storeFacts);

export const copyPlans = defineAction(copyPlansSchema, copy);

export const applyImport = defineAction(importRefSchema, apply);

export const discardImport = defineAction(importRefSchema, discard);
