import type { Role } from '@/lib/db/generated/enums';

/**
 * Who may do what: the one table. `scope` says whether a manager's right is limited to the departments they run.
 * The sentence shown for each is `permissions.<name>` in the catalogues.
 */
export const permissions = {
  'people.see': { roles: ['owner', 'admin', 'manager', 'finance', 'auditor'] },
  'people.edit': { roles: ['owner', 'admin'] },
  'pay.see': { roles: ['owner', 'admin', 'finance', 'auditor'] },
  'members.edit': { roles: ['owner', 'admin'] },
  'owners.edit': { roles: ['owner'] },
  'kpis.see': { roles: ['owner', 'admin', 'manager', 'finance', 'auditor'] },
  'kpis.edit': { roles: ['owner', 'admin'] },
  'schemes.see': { roles: ['owner', 'admin', 'finance', 'auditor'] },
  'schemes.edit': { roles: ['owner', 'admin'] },
  'rollouts.see': { roles: ['owner', 'admin', 'finance', 'auditor'] },
  'rollouts.edit': { roles: ['owner', 'admin'] },
  'values.see': { roles: ['owner', 'admin', 'manager', 'finance', 'auditor'] },
  'plans.edit': { roles: ['owner', 'admin', 'manager'] },
  'facts.edit': { roles: ['owner', 'admin', 'manager', 'finance'] },
  'months.see': { roles: ['owner', 'admin', 'finance', 'auditor'] },
  'months.calculate': { roles: ['owner', 'admin', 'finance'] },
  'months.approve': { roles: ['owner', 'admin', 'finance'] },
  'months.close': { roles: ['owner', 'finance'] },
  'months.export': { roles: ['owner', 'finance'] },
  'months.verify': { roles: ['owner', 'finance', 'auditor'] },
  'statement.own': { roles: ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor'] },
  'performance.see': { roles: ['owner', 'admin', 'manager', 'finance', 'auditor'] },
  'activity.see': { roles: ['owner', 'admin', 'auditor'] },
  'company.enter': { roles: ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor'] },
} as const satisfies Record<string, { roles: readonly Role[] }>;

export type Permission = keyof typeof permissions;
