import { z } from 'zod';

export const emailInput = z.string().trim().min(1, 'required').max(254, 'tooLong').pipe(z.email('email')).transform((email) => email.toLowerCase());

/** What the sign-in form sends; `next` is where the person was going. */
export const signInInput = z.object({
  email: emailInput,
  password: z.string().min(1, 'required').max(200, 'tooLong'),
  next: z.string().max(2_000).optional(),
});

export type SignInInput = z.output<typeof signInInput>;
