import { z } from 'zod';

const name = z.string().trim().min(1, 'required').max(120, 'tooLong');
const id = z.guid('malformed');

/** '', 'none' and null all mean "at the top of the tree". */
export const parentIdSchema = z.union([z.enum(['', 'none']).transform(() => null), z.null(), id]);

export const addDepartmentSchema = z.object({ name, parentId: parentIdSchema });
export type AddDepartmentInput = z.output<typeof addDepartmentSchema>;

/** `seen…` is what the form showed before editing: a change made meanwhile by somebody else is not overwritten. */
export const changeDepartmentSchema = z.object({
  departmentId: id,
  name,
  parentId: parentIdSchema,
  seenName: z.string(),
  seenParentId: parentIdSchema,
});
export type ChangeDepartmentInput = z.output<typeof changeDepartmentSchema>;
