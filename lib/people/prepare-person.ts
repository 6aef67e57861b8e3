import type { Actor } from '@/lib/auth/actor';
import { authorize, may } from '@/lib/auth/authorize';
import { inCompanyReading } from '@/lib/db/in-company';
import { companyDay } from './company-day';
import type { NewPersonView } from './person-view';

/** What the form of a new employee starts from: today and the pay currency. Errors: forbidden. */
export async function preparePerson(actor: Actor): Promise<NewPersonView> {
  authorize(actor, 'people.edit');
  return inCompanyReading(actor, async ({ db }) => {
    const { today } = await companyDay(db);
    const company = await db.company.findUniqueOrThrow({ where: { id: actor.companyId }, select: { currency: true, currencyDigits: true, timeZone: true } });
    return { today, currency: company.currency, digits: company.currencyDigits, timeZone: company.timeZone, mayInvite: may(actor, 'members.edit') };
  });
}
