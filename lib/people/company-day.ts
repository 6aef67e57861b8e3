import { AppError } from '@/lib/errors';
import type { Db } from '@/lib/db/in-company';

export interface CompanyDay {
  /** Today where the company lives, `YYYY-MM-DD`. */
  today: string;
  /** This month there, `YYYY-MM`. */
  month: string;
}

/** The civil date where the company lives: what "now" means for everything dated. */
export async function companyDay(db: Db): Promise<CompanyDay> {
  const [row] = await db.$queryRaw<{ today: string }[]>`
    SELECT to_char(now() AT TIME ZONE time_zone, 'YYYY-MM-DD') AS today FROM companies WHERE company_id = app_company_id()`;
  if (!row) throw new AppError('notFound');
  return { today: row.today, month: row.today.slice(0, 7) };
}
