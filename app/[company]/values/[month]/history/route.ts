import { defineRoute } from '@/app/_doors/define-route';
import { historySchema } from '@/lib/facts/grid-input';
import { loadValueHistory } from '@/lib/facts/load-value-history';

export const GET = defineRoute<{ month: string }>(async (actor, { month }, request) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json(await loadValueHistory(actor, historySchema.parse({ ...asked, month })));
});
