import { asUser } from '@/lib/db/as-user';

export interface CompanyOfPerson {
  slug: string;
  name: string;
}

/** The companies a person may enter, by name. */
export async function listCompanies(userId: string): Promise<CompanyOfPerson[]> {
  return asUser(userId, async ({ db }) => {
    const rows = await db.membership.findMany({
      where: { userId, disabledAt: null },
      select: { company: { select: { slug: true, name: true } } },
      orderBy: { company: { name: 'asc' } },
    });
    return rows.map((row) => row.company);
  });
}
