import { paths } from '@/lib/paths';
import type { Actor } from './actor';

/** Where a person's work begins: of several roles the one that has most to do in a month decides. */
export function mainPage(actor: Actor): string {
  const company = actor.companySlug;
  const has = (...roles: Actor['roles'][number][]) => roles.some((role) => actor.roles.includes(role));
  if (has('owner', 'admin')) return paths.people(company);
  if (has('finance', 'auditor')) return paths.months(company);
  if (has('manager')) return paths.values(company);
  return paths.my(company);
}
