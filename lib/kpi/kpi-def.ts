// An indicator of the catalogue, as far as the law must know it.
import { z } from 'zod';

export const kpiScopes = ['person', 'department', 'company'] as const;
/** Whose result it is. */
export type KpiScope = (typeof kpiScopes)[number];

export const kpiCode = z.string().min(1).max(64);

export const kpiDefSchema = z.object({
  code: kpiCode,
  name: z.string().min(1).max(200),
  unit: z.enum(['money', 'percent', 'count', 'ratio', 'days', 'hours', 'other']),
  unitLabel: z.string().max(40).optional(),
  decimals: z.number().int().min(0).max(12),
  direction: z.enum(['higher', 'lower', 'band', 'rated']),
  kind: z.enum(['result', 'cost', 'process', 'productivity', 'efficiency', 'project', 'external']),
  timing: z.enum(['leading', 'lagging']).optional(),
  /** Of people outside: attention (a click, a view) or a useful action (a lead, an order). Absent = not known. */
  yields: z.enum(['attention', 'action']).optional(),
  /** What is done when it is low, and the budget it is reached with; '' = nobody has named any, absent = not known. */
  action: z.string().max(2000).optional(),
  budget: z.string().max(2000).optional(),
  /** false: values of parts do not sum to the whole (unique visitors); a longer window is supplied whole. Absent = they do. */
  additive: z.boolean().optional(),
  /** A derived KPI's fact over other codes: "100 * buyers / visitors"; codes that are not plain words stand in [brackets]. */
  formula: z.string().min(1).max(4000).optional(),
});

/** `code` is what schemes refer to; a percent KPI stores the number people type (22 for 22 %). */
export type KpiDef = z.infer<typeof kpiDefSchema>;
