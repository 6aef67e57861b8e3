import { z } from 'zod';
import { pageAsked } from '@/lib/paging/page-asked';
import { emailInput } from '../sign-in-input';

export const roleInput = z.enum(['owner', 'admin', 'manager', 'finance', 'employee', 'auditor']);

const rolesInput = z.array(roleInput).min(1, 'chooseOne').transform((roles) => roleInput.options.filter((role) => roles.includes(role)));
const optionalId = z.union([z.literal(''), z.null(), z.uuid('unknownChoice')]).optional().transform((id) => id || null);

/** One department a manager runs, and whether pay is shown there. */
export const managedDepartmentInput = z.object({ departmentId: z.uuid('unknownChoice'), seesPay: z.boolean() });

export const inviteMemberInput = z
  .object({
    name: z.string().trim().min(1, 'required').max(120, 'tooLong'),
    email: emailInput,
    roles: rolesInput,
    employeeId: optionalId,
    managedDepartmentId: optionalId,
    seesPay: z.boolean().default(false),
  })
  .refine(({ roles, managedDepartmentId }) => !managedDepartmentId || roles.includes('manager'), {
    path: ['managedDepartmentId'],
    message: 'departmentsNeedManager',
  });

export const changeMemberInput = z
  .object({
    membershipId: z.uuid(),
    /** What the person saw when they began: `stamp` of the view. */
    stamp: z.string(),
    name: z.string().trim().min(1, 'required').max(120, 'tooLong'),
    roles: rolesInput,
    employeeId: optionalId,
    departments: z.array(managedDepartmentInput).max(200, 'tooLong').default([]),
  })
  .refine(({ roles, departments }) => departments.length === 0 || roles.includes('manager'), {
    path: ['roles'],
    message: 'departmentsNeedManager',
  });

export const memberIdInput = z.object({ membershipId: z.uuid() });
export const invitationIdInput = z.object({ invitationId: z.uuid() });

export const membersQuery = z.object({
  text: z.string().trim().max(100).default(''),
  ...pageAsked,
});

export type InviteMemberInput = z.output<typeof inviteMemberInput>;
export type ChangeMemberInput = z.output<typeof changeMemberInput>;
export type MembersQuery = z.output<typeof membersQuery>;
