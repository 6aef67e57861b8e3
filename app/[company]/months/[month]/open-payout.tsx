'use server';

import { defineAction } from '@/app/_doors/define-action';
import { Payout } from '@/components/months/payout';
import { PayoutState } from '@/components/months/payout-state';
import { payoutInput } from '@/lib/months/month-input';
import { readPayout } from '@/lib/months/read-payout';

/** One person's payout, drawn, for the drawer beside the month's table. */
export const openPayout = defineAction(payoutInput, async (actor, input) => {
  const view = await readPayout(actor, input);
  const company = actor.companySlug;
  return {
    name: view.employee.name,
    body: (
      <>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted"><PayoutState company={company} view={view} /></p>
        <Payout company={company} view={view} />
      </>
    ),
  };
});
