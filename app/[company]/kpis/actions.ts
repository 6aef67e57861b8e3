'use server';

import { defineAction } from '@/app/_doors/define-action';
import { addKpi as add } from '@/lib/catalogue/add-kpi';
import { archiveKpi as archive } from '@/lib/catalogue/archive-kpi';
import { changeKpi as change } from '@/lib/catalogue/change-kpi';
import { addKpiSchema, archiveKpiSchema, changeKpiSchema } from '@/lib/catalogue/kpi-input';

export const addKpi = defineAction(addKpiSchema, add);

export const changeKpi = defineAction(changeKpiSchema, change);

export const archiveKpi = defineAction(archiveKpiSchema, archive);
