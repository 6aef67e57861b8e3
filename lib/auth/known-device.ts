import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';
import { makeToken } from './token';

export const deviceCookie = 'premia-device';
/** How long a browser that signed in counts as known. */
export const deviceDays = 180;

const accountsMax = 6;

/**
 * The id of the device when the cookie proves that this very account once signed in from it, else null.
 * The cookie is `<born>~<random>.<mac of account>.…`: a mac is bound to device and account, so that signing in to
 * one's own account earns nothing against another's.
 */
export function readKnownDevice({ cookie, account, now = new Date() }: { cookie: string | null; account: string; now?: Date }): string | null {
  const { device, macs } = split(cookie);
  if (!device || !isYoung(device, now)) return null;
  const wanted = Buffer.from(mac(device, account));
  return macs.some((each) => each.length === wanted.length && timingSafeEqual(Buffer.from(each), wanted)) ? device : null;
}

/** The cookie that makes this browser known to the account from now on, keeping the other accounts it is known to. */
export function rememberDevice({ cookie, account, now = new Date() }: { cookie: string | null; account: string; now?: Date }): string {
  const before = split(cookie);
  const device = before.device && isYoung(before.device, now) ? before.device : `${Math.floor(now.getTime() / 1000)}~${makeToken()}`;
  const own = mac(device, account);
  const others = device === before.device ? before.macs.filter((each) => each !== own) : [];
  return [device, own, ...others].slice(0, accountsMax + 1).join('.');
}

function split(cookie: string | null): { device: string | null; macs: string[] } {
  const [device = '', ...macs] = (cookie ?? '').split('.');
  return /^\d{9,11}~[\w-]{43}$/.test(device) ? { device, macs: macs.filter((each) => /^[\w-]{43}$/.test(each)) } : { device: null, macs: [] };
}

function isYoung(device: string, now: Date): boolean {
  const age = now.getTime() / 1000 - Number(device.split('~')[0]);
  return age > -60 && age < deviceDays * 86_400;
}

function mac(device: string, account: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(`premia device\n${device}\n${account}`).digest('base64url');
}
