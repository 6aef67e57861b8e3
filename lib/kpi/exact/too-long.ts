// Exact numbers have a length: a formula that raises a number to the tenth power, and that again, would be worked on for ever.

/** Of numerator and denominator together: some 4 900 figures. */
export const bitsMax = 16_384;

/** An operation would need longer numbers than that. Thrown by the arithmetic alone and caught where a card, a scheme or a proof begins. */
export class NumberTooLong extends Error {
  constructor() {
    super('number too long');
  }
}

/** What `compute` gives, or `otherwise` where the numbers in it grow too long. */
export function withinLength<T>(compute: () => T, otherwise: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NumberTooLong) return otherwise();
    throw error;
  }
}
