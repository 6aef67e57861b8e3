import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';

const id = z.string().max(64);
const name = z.string().trim().min(1, 'required').max(120, 'tooLong');
const month = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, 'required');
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
/** Share of 1 with at most six decimals. */
const share = z.string().regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, 'shareExpected');

export const createRolloutSchema = z.object({ name });
export const renameRolloutSchema = z.object({ rolloutId: id, name });
export const addStageSchema = z.object({ rolloutId: id, fromMonth: month, fixedShare: share, isShadow: flag, holdsHarmless: flag.optional() });
/** `was` is the stage as the person saw it: another change in between is refused, not overwritten. */
export const changeStageSchema = z.object({
  rolloutId: id, stageId: id, fromMonth: month, fixedShare: share, isShadow: flag, holdsHarmless: flag.optional(),
  was: z.object({ fromMonth: month, fixedShare: share, isShadow: flag, holdsHarmless: flag.optional() }),
});
export const removeStageSchema = z.object({ rolloutId: id, stageId: id });

/** What the address of a rollout's page says of its two lists: a shadow month, and people. */
export const rolloutQuery = z.object({
  month: z.string().optional().catch(undefined), ...pageAsked, peopleAfter: pageAsked.after, peopleBefore: pageAsked.before,
});

export type AddStageInput = z.output<typeof addStageSchema>;
export type ChangeStageInput = z.output<typeof changeStageSchema>;
