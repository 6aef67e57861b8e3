import { identity } from '@/lib/db/identity';
import { AppError } from '@/lib/errors';
import { verifyPassword } from './password';
import { readKnownDevice, rememberDevice } from './known-device';
import { noteRightGuess, takeGuess } from './throttle';
import { hashToken } from './token';

export interface Credentials {
  email: string;
  password: string;
  /** The known-device cookie of the browser, if it has one. */
  device: string | null;
}

/**
 * Whose e-mail and password these are, and the cookie that makes the browser known from now on. An unknown address
 * gets the same answer after the same work. Errors: wrongCredentials, tooManyAttempts.
 */
export async function checkCredentials({ email, password, device }: Credentials, now = new Date()): Promise<{ userId: string; device: string }> {
  const account = hashToken(email.trim().toLowerCase());
  const knownDevice = readKnownDevice({ cookie: device, account, now });
  const budget = knownDevice ? `device:${account}:${knownDevice}` : `account:${account}`;
  const attemptId = await takeGuess(budget, now);
  const user = await identity().user.findUnique({
    where: { email: email.trim().toLowerCase() },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  const passwordHash = user && !user.disabledAt ? user.passwordHash : null;
  const isRight = await verifyPassword({ passwordHash, password, lane: knownDevice ? 'known' : 'stranger' });
  if (!user || !isRight) throw new AppError('wrongCredentials');
  await noteRightGuess({ attemptId, budget, now });
  return { userId: user.id, device: rememberDevice({ cookie: device, account, now }) };
}
