'use server';

import type { ActionResult } from '@/app/_doors/action-result';
import { defineAccountAction } from '@/app/_doors/define-account-action';
import { describeError } from '@/app/_doors/describe-error';
import { acceptInvitation as accept } from '@/lib/auth/members/accept-invitation';
import { acceptInvitationInput, invitationLinkInput } from '@/lib/auth/members/invitation-input';
import { joinByInvitation as join } from '@/lib/auth/members/join-by-invitation';
import { signInWithPassword } from '@/lib/auth/session';
import { paths } from '@/lib/paths';

/** A new person takes up the invitation and is signed in with the password just chosen. */
export async function acceptInvitation(input: unknown): Promise<ActionResult<{ next: string }>> {
  try {
    const wish = acceptInvitationInput.parse(input);
    const { email, companySlug } = await accept(wish);
    await signInWithPassword({ email, password: wish.password });
    return { ok: true, data: { next: paths.home(companySlug) } };
  } catch (error) {
    const { code, message, fields } = await describeError(error);
    return { ok: false, error: { code, message, fields } };
  }
}

export const joinByInvitation = defineAccountAction(invitationLinkInput, async (person, link) => ({ next: paths.home((await join(person, link)).companySlug) }));
