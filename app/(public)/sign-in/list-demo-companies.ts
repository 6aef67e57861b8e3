import type { DemoCompany } from '@/components/auth/demo-logins';
import { env } from '@/lib/env';

/** The logins of the demo by company; nothing outside the demo. */
export async function listDemoCompanies(): Promise<DemoCompany[]> {
  if (env().PREMIA_DEMO !== '1') return [];
  const { demoLogins } = await import('@/prisma/scenarios/demo-logins');
  return [...new Set(demoLogins.map((login) => login.companyName))].map((name) => ({
    name,
    logins: demoLogins
      .filter((login) => login.companyName === name)
      .map(({ email, password, role, name: person }) => ({ email, password, role, person })),
  }));
}
