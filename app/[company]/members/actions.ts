'use server';

import { defineAction } from '@/app/_doors/define-action';
import { changeMember as change } from '@/lib/auth/members/change-member';
import { disableMember as disable } from '@/lib/auth/members/disable-member';
import { enableMember as enable } from '@/lib/auth/members/enable-member';
import { inviteMember as invite } from '@/lib/auth/members/invite-member';
import { changeMemberInput, invitationIdInput, inviteMemberInput, memberIdInput } from '@/lib/auth/members/member-input';
import { revokeInvitation as revoke } from '@/lib/auth/members/revoke-invitation';
import { employeeOptionsSchema } from '@/lib/people/employee-options-input';
import { searchEmployeeOptions } from '@/lib/people/search-employee-options';

export const inviteMember = defineAction(inviteMemberInput, invite);
export const changeMember = defineAction(changeMemberInput, change);
export const disableMember = defineAction(memberIdInput, disable);
export const enableMember = defineAction(memberIdInput, enable);
export const revokeInvitation = defineAction(invitationIdInput, revoke);
export const searchEmployees = defineAction(employeeOptionsSchema, searchEmployeeOptions);
