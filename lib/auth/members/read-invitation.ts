import { inCompanyReading } from '@/lib/db/in-company';
import { AppError } from '@/lib/errors';
import { systemActor } from '../system-actor';
import { hashToken } from '../token';
import type { InvitationLink } from './invitation-input';

export interface OpenInvitation {
  invitationId: string;
  companyName: string;
  companySlug: string;
  name: string;
  email: string;
  /** The account that has this address already, if any: it joins only when its owner is signed in. */
  accountId: string | null;
}

/** What an invitation's link stands for; looking does not use it up. Errors: invitationInvalid, for every reason alike. */
export async function readInvitation({ companyId, token }: InvitationLink, now = new Date()): Promise<OpenInvitation> {
  const actor = await systemActor(companyId, 'invitation').catch((error: unknown) => {
    throw error instanceof AppError && error.code === 'notFound' ? new AppError('invitationInvalid') : error;
  });
  return inCompanyReading(actor, async ({ db }) => {
    const invitation = await db.invitation.findUnique({
      where: { companyId_tokenHash: { companyId, tokenHash: hashToken(token) } },
      select: { id: true, name: true, email: true, expiresAt: true, acceptedAt: true, revokedAt: true, company: { select: { name: true, slug: true } } },
    });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt || invitation.expiresAt <= now) throw new AppError('invitationInvalid');
    const account = await db.user.findUnique({ where: { email: invitation.email }, select: { id: true } });
    return {
      invitationId: invitation.id,
      companyName: invitation.company.name,
      companySlug: invitation.company.slug,
      name: invitation.name,
      email: invitation.email,
      accountId: account?.id ?? null,
    };
  });
}
