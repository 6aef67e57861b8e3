import { z } from 'zod';
import { isGuessable } from './guessable-password';

/** A password somebody chooses: long rather than odd; ordinary ones are refused. */
export const newPasswordInput = z
  .string()
  .min(1, 'required')
  .min(10, 'passwordShort')
  .max(200, 'tooLong')
  .refine((password) => !isGuessable(password), 'passwordCommon');

export const changePasswordInput = z
  .object({ current: z.string().min(1, 'required').max(200, 'tooLong'), password: newPasswordInput })
  .refine(({ current, password }) => current !== password, { path: ['password'], message: 'passwordSame' });

export const languageInput = z.enum(['en', 'ru']);
export const themeInput = z.enum(['system', 'light', 'dark']);
export const settingsInput = z.object({ language: languageInput.optional(), theme: themeInput.optional() });
export const nothingInput = z.unknown();
export const sessionInput = z.object({ sidHash: z.string().regex(/^[0-9a-f]{64}$/, 'malformed') });
