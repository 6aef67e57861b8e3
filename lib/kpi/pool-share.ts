// A member's share of a common sum, as it comes into the member's own month: with what it was split by, so that it can be checked.
import { z } from 'zod';
import { decimalFromZero } from './decimal-text';

const minor = z.string().regex(/^-?\d{1,30}$/);

export const poolShareSchema = z.object({
  poolMinor: minor,
  weight: decimalFromZero,
  totalWeight: decimalFromZero,
  shareMinor: minor,
});
export type PoolShare = z.infer<typeof poolShareSchema>;
