// "What one row of the scorecard came to: its attainment, or its weighted part."
import { z } from 'zod';
import { brokenStep } from '../step';
import type { CompileContext, Step } from '../step';
import { working } from '../told';

export const itemShape = z.strictObject({
  kind: z.literal('item'),
  key: z.string().min(1).max(64),
  take: z.enum(['attainment', 'part']).default('attainment'),
});
export type ItemNode = z.infer<typeof itemShape>;

export function compileItem<N>(node: ItemNode, context: CompileContext<N>, path: string): Step {
  const item = context.item(node.key, node.take, path);
  if (!item) return brokenStep;
  const params = { key: node.key, take: node.take };
  return { ...item, explain: (run) => working('item-ref', item.value(run), 'share', { params }) };
}
