import { defineRoute } from '@/app/_doors/define-route';
import { monthInput } from '@/lib/months/month-input';
import { readProgress } from '@/lib/months/read-progress';

export const GET = defineRoute<{ month: string }>(async (actor, { month }) =>
  Response.json({ run: await readProgress(actor, monthInput.parse({ month })) }));
