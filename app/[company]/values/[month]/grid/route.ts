import { defineRoute } from '@/app/_doors/define-route';
import { gridSchema } from '@/lib/facts/grid-input';
import { loadValuesGrid } from '@/lib/facts/load-values-grid';

export const GET = defineRoute<{ month: string }>(async (actor, { month }, request) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json(await loadValuesGrid(actor, gridSchema.parse({ ...asked, month })));
});
