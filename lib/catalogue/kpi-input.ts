import { z } from 'zod';

const id = z.guid('malformed');

export const kpiUnits = ['money', 'percent', 'count', 'ratio', 'days', 'hours', 'other'] as const;
export const kpiDirections = ['higher', 'lower', 'band', 'rated'] as const;
export const kpiKinds = ['result', 'cost', 'process', 'productivity', 'efficiency', 'project', 'external'] as const;
export const kpiTimings = ['leading', 'lagging'] as const;
/** What people outside give; 'unknown' is kept as no answer. */
export const kpiYields = ['unknown', 'attention', 'action'] as const;
export const kpiScopes = ['person', 'department', 'company'] as const;

/** Decimals of a KPI's values: the engine and the books keep more, nobody types more. */
export const kpiDecimalsMax = 6;
export const kpiCodeMax = 64;

/** Asked and left empty is an answer (''): nobody has named anything. Not asked is null. */
const answer = z.string().trim().max(2000, 'tooLong').nullish().transform((text) => text ?? null);

const fields = {
  name: z.string('required').trim().min(1, 'required').max(200, 'tooLong'),
  code: z.string('required').trim().min(1, 'required').max(kpiCodeMax, 'tooLong').regex(/^[a-z][a-z0-9_]*$/, 'kpiCodeShape'),
  description: z.string().trim().max(2000, 'tooLong').default(''),
  unit: z.enum(kpiUnits, 'required'),
  unitLabel: z.string().trim().max(40, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
  decimals: z.coerce.number('malformed').int('malformed').min(0, 'tooSmall').max(kpiDecimalsMax, 'tooBig'),
  direction: z.enum(kpiDirections, 'required'),
  kind: z.enum(kpiKinds, 'required'),
  timing: z.enum(kpiTimings, 'required'),
  scope: z.enum(kpiScopes, 'required'),
  allowsNegative: z.boolean().default(false),
  /** Empty: its facts are entered. */
  formula: z.string().trim().max(4000, 'tooLong').nullish().transform((text) => (text ? text : null)),
  yields: z.enum(kpiYields, 'malformed').nullish().transform((given) => (given && given !== 'unknown' ? given : null)),
  action: answer,
  budget: answer,
  additive: z.boolean().default(true),
};

const nameOfUnit = { path: ['unitLabel'], message: 'unitLabelMissing' };
const hasNameOfUnit = (input: { unit: string; unitLabel: string | null }) => input.unit !== 'other' || input.unitLabel !== null;

export const addKpiSchema = z.object(fields).refine(hasNameOfUnit, nameOfUnit);
export type AddKpiInput = z.output<typeof addKpiSchema>;

/** `seenAt` is when the KPI was last changed as the form showed it: a change made meanwhile is not overwritten. */
export const changeKpiSchema = z.object({ ...fields, kpiId: id, seenAt: z.string() }).refine(hasNameOfUnit, nameOfUnit);
export type ChangeKpiInput = z.output<typeof changeKpiSchema>;

export const archiveKpiSchema = z.object({ kpiId: id, isArchived: z.boolean() });
export type ArchiveKpiInput = z.output<typeof archiveKpiSchema>;

export const kpiIdSchema = z.object({ kpiId: id });
export type KpiIdInput = z.output<typeof kpiIdSchema>;
