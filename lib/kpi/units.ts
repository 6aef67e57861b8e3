// Things sold one by one: when, how many, at what price. Those of one day stand in the order of their reference.
import { z } from 'zod';
import { decimalFromZero } from './decimal-text';
import { civilDate } from './time/time-input';

export const unitSchema = z.object({ date: civilDate, quantity: decimalFromZero, price: decimalFromZero, ref: z.string().max(200) });
/** `quantity` of them sold on `date` at `price` each, major units; `ref` names the stored row. */
export type Unit = z.infer<typeof unitSchema>;

/** In date order; of one day by reference, then by price and quantity as text, so that any list has one order on every machine. */
export function inDateOrder(units: readonly Unit[]): Unit[] {
  const keyOf = ({ date, ref, price, quantity }: Unit): string[] => [date, ref, price, quantity];
  return [...units].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    const at = left.findIndex((text, i) => text !== right[i]);
    return at < 0 ? 0 : (left[at] as string) < (right[at] as string) ? -1 : 1;
  });
}
