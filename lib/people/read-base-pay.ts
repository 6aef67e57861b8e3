import { AppError } from '@/lib/errors';
import type { Db } from '@/lib/db/in-company';

/**
 * A decimal string of the company's pay currency as minor units.
 * Errors: invalid on `basePay` when it has more decimals than the currency.
 */
export async function readBasePay(db: Db, { companyId, basePay }: { companyId: string; basePay: string }): Promise<bigint> {
  const { currencyDigits } = await db.company.findUniqueOrThrow({ where: { id: companyId }, select: { currencyDigits: true } });
  const [whole = '', fraction = ''] = basePay.split('.');
  if (fraction.length > currencyDigits) throw new AppError('invalid', { fields: { basePay: 'tooManyDigits' }, params: { digits: currencyDigits } });
  return BigInt(whole + fraction.padEnd(currencyDigits, '0'));
}
