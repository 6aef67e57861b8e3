import { z } from 'zod';
import { newPasswordInput } from '../account-input';

/** The two halves of an invitation's address. */
export const invitationLinkInput = z.object({
  companyId: z.uuid('malformed'),
  token: z.string().regex(/^[\w-]{43}$/, 'malformed'),
});

export const acceptInvitationInput = invitationLinkInput.extend({ password: newPasswordInput });

export type InvitationLink = z.output<typeof invitationLinkInput>;
