// Attacks: guessing one account's password in a flood from many addresses; telling known addresses from unknown ones;
// shutting the owner out of their own account; keeping a session after it was taken away.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { testDatabase } from '@/lib/db/testing/test-database';
import { changePassword } from './change-password';
import { checkCredentials } from './check-credentials';
import { readKnownDevice, rememberDevice } from './known-device';
import { openSession } from './open-session';
import { readAccount } from './read-account';
import { readSession } from './read-session';
import { revokeSessions } from './revoke-sessions';
import { foundCompany, testPassword } from './testing/found-company';
import { hashToken } from './token';

const wrong = (email: string, device: string | null = null, now?: Date) =>
  checkCredentials({ email, password: `wrong ${randomUUID()}`, device }, now).catch((error: { code: string }) => error.code);
const tally = (codes: unknown[]) => Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]));

describe('guessing a password', () => {
  it('evaluates at most 10 guesses of one account in 15 minutes, however many come at once', async () => {
    const { email } = await (await foundCompany()).join(['owner']);
    const answers = await Promise.all(Array.from({ length: 60 }, () => wrong(email)));
    expect(tally(answers)).toEqual({ wrongCredentials: 10, tooManyAttempts: 50 });
    expect(await checkCredentials({ email, password: testPassword, device: null }).catch((error: { code: string }) => error.code)).toBe('tooManyAttempts');
    const later = new Date(Date.now() + 16 * 60_000);
    expect(await checkCredentials({ email, password: testPassword, device: null }, later)).toMatchObject({ userId: expect.any(String) });
  });

  it('lets the owner in from a known device while strangers guess, and gives that device 10 guesses of its own', async () => {
    const { email, userId } = await (await foundCompany()).join(['owner']);
    const { device } = await checkCredentials({ email, password: testPassword, device: null });
    await Promise.all(Array.from({ length: 30 }, () => wrong(email)));
    expect(await checkCredentials({ email, password: testPassword, device })).toMatchObject({ userId });
    const answers = await Promise.all(Array.from({ length: 30 }, () => wrong(email, device)));
    expect(tally(answers)).toEqual({ wrongCredentials: 10, tooManyAttempts: 20 });
  });

  it('takes a device as known only for accounts that signed in from it, by a signature', async () => {
    const company = await foundCompany();
    const [victim, attacker] = [await company.join(['owner']), await company.join(['employee'])];
    const { device } = await checkCredentials({ email: attacker.email, password: testPassword, device: null });
    expect(readKnownDevice({ cookie: device, account: hashToken(attacker.email) })).not.toBeNull();
    expect(readKnownDevice({ cookie: device, account: hashToken(victim.email) })).toBeNull();
    const forged = device.replace(/\.[\w-]{43}/, `.${'A'.repeat(43)}`);
    expect(readKnownDevice({ cookie: forged, account: hashToken(attacker.email) })).toBeNull();
    const both = rememberDevice({ cookie: device, account: hashToken(victim.email) });
    expect(readKnownDevice({ cookie: both, account: hashToken(attacker.email) })).toBe(readKnownDevice({ cookie: both, account: hashToken(victim.email) }));
    expect(readKnownDevice({ cookie: both, account: hashToken(victim.email), now: new Date(Date.now() + 181 * 86_400_000) })).toBeNull();
  });

  it('answers the same for unknown, disabled and passwordless accounts, limit included', async () => {
    const { admin } = testDatabase();
    const company = await foundCompany();
    const [disabled, bare] = [await company.join(['owner']), await company.join(['owner'])];
    await admin.query('UPDATE users SET disabled_at = now() WHERE id = $1', [disabled.userId]);
    await admin.query('UPDATE users SET password_hash = NULL WHERE id = $1', [bare.userId]);
    const rightPassword = (email: string) => checkCredentials({ email, password: testPassword, device: null }).catch((error: { code: string }) => error.code);
    for (const email of [`${randomUUID()}@nowhere.example`, disabled.email, bare.email]) {
      expect(await rightPassword(email)).toBe('wrongCredentials');
      const answers = await Promise.all(Array.from({ length: 20 }, () => wrong(email)));
      expect(tally(answers)).toEqual({ wrongCredentials: 9, tooManyAttempts: 11 });
    }
  });

  it('keeps passwords as argon2id of 19 MiB and two passes', async () => {
    const { userId } = await (await foundCompany()).join(['owner']);
    const { rows } = await testDatabase().admin.query('SELECT password_hash FROM users WHERE id = $1', [userId]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const { userId } = await (await foundCompany()).join(['owner']);
    const sid = await openSession({ userId, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' });
    const session = await readSession(sid);
    if (!session) throw new Error('not signed in');
    return { userId, sid, session };
  };

  it('rests in the database as a hash and is found by its sid alone', async () => {
    const { userId, sid, session } = await signedIn();
    expect(session).toEqual({ userId, sidHash: hashToken(sid), language: null, theme: 'system' });
    const { rows } = await testDatabase().admin.query('SELECT row_to_json(s)::text AS text FROM sessions s WHERE user_id = $1', [userId]);
    expect(rows).toHaveLength(1);
    expect(rows[0].text).not.toContain(sid);
    expect(await readSession(hashToken(sid))).toBeNull();
  });

  it('ends when revoked, when its person is disabled, after 12 idle hours and after 7 days', async () => {
    const after = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    const revoked = await signedIn();
    await revokeSessions({ sidHash: revoked.session.sidHash });
    expect(await readSession(revoked.sid)).toBeNull();

    const disabled = await signedIn();
    await testDatabase().admin.query('UPDATE users SET disabled_at = now() WHERE id = $1', [disabled.userId]);
    expect(await readSession(disabled.sid)).toBeNull();

    const idle = await signedIn();
    expect(await readSession(idle.sid, after(11.9))).not.toBeNull();
    expect(await readSession(idle.sid, after(11.9 + 12.1))).toBeNull();

    const old = await signedIn();
    for (let hours = 10; hours < 168; hours += 10) expect(await readSession(old.sid, after(hours))).not.toBeNull();
    expect(await readSession(old.sid, after(168.1))).toBeNull();
  });

  it('ends everywhere else when the password changes, and everywhere when asked', async () => {
    const { userId, sid, session } = await signedIn();
    const other = await openSession({ userId, userAgent: null });
    expect((await readAccount(session)).sessions.map((each) => [each.isCurrent, each.browser])).toContainEqual([true, 'Firefox · Linux']);
    await expect(changePassword(session, { current: 'not my password', password: 'eight quiet rivers' })).rejects.toMatchObject({ fields: { current: 'wrongPassword' } });
    expect(await readSession(other)).not.toBeNull();
    expect(await changePassword(session, { current: testPassword, password: 'eight quiet rivers' })).toEqual({ endedSessions: 1 });
    expect(await readSession(other)).toBeNull();
    expect(await readSession(sid)).not.toBeNull();
    await revokeSessions({ userId });
    expect(await readSession(sid)).toBeNull();
  });

  it('cannot be ended by somebody else, and limits guesses at the current password', async () => {
    const [mine, theirs] = [await signedIn(), await signedIn()];
    expect(await revokeSessions({ userId: mine.userId, sidHash: theirs.session.sidHash })).toBe(0);
    expect(await readSession(theirs.sid)).not.toBeNull();
    const guess = () => changePassword(mine.session, { current: randomUUID(), password: 'eight quiet rivers' }).catch((error: { code: string }) => error.code);
    expect(tally(await Promise.all(Array.from({ length: 15 }, guess)))).toEqual({ invalid: 10, tooManyAttempts: 5 });
  });
});
