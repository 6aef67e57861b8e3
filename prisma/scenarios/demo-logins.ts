import type { Role } from '@/lib/db/generated/enums';
import { dubok } from './dubok';
import { kotelok } from './kotelok';
import { signal } from './signal';
import { teplyPlast } from './teply-plast';

/** The companies of the demo, in the order in which they are listed. */
export const demoCompanies = [kotelok, teplyPlast, signal, dubok] as const;

/** One password for all demo logins; it opens nothing but the demo, which listens on this machine only. */
export const demoPassword = 'premia-demo-2026';

export interface DemoLogin {
  email: string;
  password: string;
  name: string;
  company: string;
  companyName: string;
  role: Role;
}

/** Everybody who can sign in on the demo, the main role of each. */
export const demoLogins: DemoLogin[] = demoCompanies.flatMap((company) =>
  company.logins.map((login) => ({
    email: login.email,
    password: demoPassword,
    name: login.name,
    company: company.slug,
    companyName: company.name,
    role: login.roles[0] as Role,
  })),
);
