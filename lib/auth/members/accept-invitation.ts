import type { z } from 'zod';
import { AppError } from '@/lib/errors';
import { hashPassword } from '../password';
import type { acceptInvitationInput } from './invitation-input';
import { readInvitation } from './read-invitation';
import { redeemInvitation } from './redeem-invitation';

/**
 * A new person takes up an invitation with a password of their own. An address that has an account is refused: an
 * invitation never alters one. Answers the address and the company, so that the door can sign them in.
 * Errors: invitationInvalid.
 */
export async function acceptInvitation({ password, ...link }: z.output<typeof acceptInvitationInput>, now = new Date()): Promise<{ email: string; companySlug: string }> {
  const { email, accountId } = await readInvitation(link, now);
  if (accountId) throw new AppError('invitationInvalid');
  const passwordHash = await hashPassword(password);
  const { companySlug } = await redeemInvitation(
    link,
    async (db, invitation) => {
      const user = await db.user.create({
        data: { email: invitation.email, name: invitation.name, passwordHash, passwordChangedAt: now },
        select: { id: true },
      });
      return user.id;
    },
    now,
  );
  return { email, companySlug };
}
