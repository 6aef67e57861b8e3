import { z } from 'zod';
import { isCivilDate } from './civil-date';

const id = z.guid('malformed');
/** 'none' is how a list of choices says "without". */
const optionalId = z.union([z.enum(['', 'none']).transform(() => null), z.null(), id]).default(null);
const text = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'tooLong');
const day = z.string('required').min(1, 'required').refine((value) => value === '' || isCivilDate(value), 'dateImpossible');
const month = z.string('required').min(1, 'required').refine((value) => value === '' || isCivilDate(`${value}-01`), 'monthImpossible');
const optionalMonth = z.union([z.literal('').transform(() => null), z.null(), month]).default(null);

/** Digits of an amount before the point: a bound that keeps every sum of a company within the books' integers. */
const wholeDigitsMax = 12;

/** Gross pay as a decimal string; how many decimals the company's currency has is checked by the use case. */
const pay = z.string('required').trim().min(1, 'required').max(60, 'tooLong')
  .refine((value) => value === '' || /^-?\d+(\.\d+)?$/.test(value), 'malformed')
  .refine((value) => !value.startsWith('-'), 'negativePay')
  .refine((value) => (value.split('.')[0] ?? '').replace(/^0+/, '').length <= wholeDigitsMax, 'tooBig');

const basis = z.enum(['hire', 'addendum', 'article74'], 'required');
export const payBases = basis.options;
export type PayBasisName = z.output<typeof basis>;

const profile = {
  name: text(120),
  number: text(40),
  email: z.union([z.literal('').transform(() => null), z.null(), z.string().trim().toLowerCase().max(254, 'tooLong').pipe(z.email('email'))]).default(null),
};

export const personIdSchema = z.object({ employeeId: id });
export type PersonIdInput = z.output<typeof personIdSchema>;

export const addPersonSchema = z.object({
  ...profile,
  departmentId: z.string('required').min(1, 'required').pipe(id),
  position: text(200),
  from: day,
  basePay: pay,
  basis: basis.default('hire'),
  schemeId: optionalId,
  rolloutId: optionalId,
  fromMonth: optionalMonth,
  /** Also sends an invitation to sign in, as an employee. */
  isInvited: z.boolean().default(false),
}).superRefine((input, issues) => {
  const refuse = (path: string, message: string) => issues.addIssue({ code: 'custom', path: [path], message });
  if (input.schemeId !== null && input.fromMonth === null) refuse('fromMonth', 'required');
  if (input.schemeId === null && input.rolloutId !== null) refuse('rolloutId', 'schemeFirst');
  if (input.isInvited && input.email === null) refuse('email', 'emailForLogin');
});
export type AddPersonInput = z.output<typeof addPersonSchema>;

/** `seen…` is what the form showed: a change made meanwhile by somebody else is not overwritten. */
export const changePersonSchema = z.object({ ...profile, employeeId: id, seenName: z.string(), seenNumber: z.string(), seenEmail: z.string().nullable().default(null) });
export type ChangePersonInput = z.output<typeof changePersonSchema>;

/** A correction names the row it corrects and when that row was recorded as the form showed it. */
const correction = { rowId: optionalId, seenAt: z.string().nullable().default(null) };

export const recordPlacementSchema = z.object({
  ...correction, employeeId: id, from: day, departmentId: z.string('required').min(1, 'required').pipe(id), position: text(200),
});
export type RecordPlacementInput = z.output<typeof recordPlacementSchema>;

export const recordLeavingSchema = z.object({ ...correction, employeeId: id, lastDay: day });
export type RecordLeavingInput = z.output<typeof recordLeavingSchema>;

export const recordPayTermSchema = z.object({ ...correction, employeeId: id, from: day, basePay: pay, basis });
export type RecordPayTermInput = z.output<typeof recordPayTermSchema>;

/** A null scheme ends the assignment from that day on. The day is the first of the month unless somebody changes over within it. */
export const recordAssignmentSchema = z.object({
  ...correction, employeeId: id, fromMonth: month, fromDay: z.coerce.number('malformed').int('malformed').min(1, 'dateImpossible').max(31, 'dateImpossible').default(1),
  schemeId: optionalId, rolloutId: optionalId,
}).refine(({ fromMonth, fromDay }) => fromMonth === '' || isCivilDate(`${fromMonth}-${String(fromDay).padStart(2, '0')}`), { path: ['fromDay'], message: 'dateImpossible' }).refine((input) => input.schemeId !== null || input.rolloutId === null, { path: ['rolloutId'], message: 'schemeFirst' });
export type RecordAssignmentInput = z.output<typeof recordAssignmentSchema>;
