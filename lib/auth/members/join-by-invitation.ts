import { AppError } from '@/lib/errors';
import type { PersonSession } from '../read-session';
import type { InvitationLink } from './invitation-input';
import { redeemInvitation } from './redeem-invitation';

/** A signed-in person joins another company; their account stays as it is. Errors: invitationInvalid, also when it is meant for another address. */
export function joinByInvitation(person: PersonSession, link: InvitationLink, now = new Date()): Promise<{ companySlug: string }> {
  return redeemInvitation(
    link,
    async (db, { email }) => {
      const user = await db.user.findUnique({ where: { email }, select: { id: true } });
      if (user?.id !== person.userId) throw new AppError('invitationInvalid');
      return user.id;
    },
    now,
  );
}
