import { headers } from 'next/headers';
import { returnPath } from '@/lib/auth/return-path';

/** The path of the page being asked for, so that signing in leads back to it; '/' when the proxy did not tell. */
export async function requestPath(): Promise<string> {
  return returnPath((await headers()).get('x-premia-path'));
}
