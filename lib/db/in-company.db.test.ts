// A page of a month was read by several queries while its calculation ended between two of them: it named the old
// calculation beside the new state, and sending it for approval was refused as changed by somebody else.
import { expect, test } from 'vitest';
import { plantShop } from '@/lib/months/testing/plant-shop';
import { inCompany, inCompanyReading, inCompanyReadingPay, type Db } from './in-company';

const roads = [
  ['a read', inCompanyReading],
  ["a read of somebody's pay", (actor, work) => inCompanyReadingPay(actor, { action: 'month.read', subjectType: 'month', subjectId: '2026-10' }, work)],
] as [string, <T>(actor: Parameters<typeof inCompanyReading>[0], work: (books: { db: Db }) => Promise<T>) => Promise<T>][];

test.each(roads)('%s sees the books as of one moment, whoever writes meanwhile', async (_words, road) => {
  const shop = await plantShop();
  const nameOf = async (db: Db) => (await db.employee.findFirstOrThrow({ where: { number: '101' }, select: { name: true } })).name;
  await road(shop.finance, async ({ db }) => {
    const before = await nameOf(db);
    await inCompany(shop.admin, ({ db: other }) => other.employee.updateMany({ where: { number: '101' }, data: { name: 'Somebody Else' } }));
    expect(await nameOf(db)).toBe(before);
  });
  expect(await inCompanyReading(shop.finance, ({ db }) => nameOf(db))).toBe('Somebody Else');
});
