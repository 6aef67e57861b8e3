// "The person's index: weights × attainments of the scorecard."
import { z } from 'zod';
import { brokenStep } from '../step';
import type { CompileContext, Step } from '../step';
import { working } from '../told';

export const indexShape = z.strictObject({ kind: z.literal('index') });
export type IndexNode = z.infer<typeof indexShape>;

/** The scorecard is computed and told once per card; lines only point to it. */
export function compileIndex<N>(_node: IndexNode, context: CompileContext<N>, path: string): Step {
  const index = context.index(path);
  if (!index) return brokenStep;
  return { ...index, explain: (run) => working('index-ref', index.value(run), 'share') };
}
