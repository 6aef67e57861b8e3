'use server';

import { defineAction } from '@/app/_doors/define-action';
import { requestLanguage } from '@/lib/auth/request-language';
import { addKpi as add } from '@/lib/catalogue/add-kpi';
import { archiveKpi as archive } from '@/lib/catalogue/archive-kpi';
import { changeKpi as change } from '@/lib/catalogue/change-kpi';
import { addKpiSchema, archiveKpiSchema, changeKpiSchema } from '@/lib/catalogue/kpi-input';

export const addKpi = defineAction(addKpiSchema, async (actor, input) => add(actor, input, await requestLanguage()));

export const changeKpi = defineAction(changeKpiSchema, async (actor, input) => change(actor, input, await requestLanguage()));

export const archiveKpi = defineAction(archiveKpiSchema, archive);
