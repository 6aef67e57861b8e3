// A number on paper is text: a decimal, or a fraction where a decimal would have to be cut.
import { z } from 'zod';

/** Decimal ("0.25", "-3", "800000") or fraction ("1/3"). At most 64 characters; never a float. */
export const decimalText = z
  .string()
  .max(64)
  .regex(/^-?\d+(\.\d+)?$|^-?\d+\/0*[1-9]\d*$/, 'decimal-expected');

/** As `decimalText`, but not below zero. */
export const decimalFromZero = decimalText.refine((text) => !text.startsWith('-'), 'not-negative');

export type DecimalText = string;
