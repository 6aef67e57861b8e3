import type { MarkedIds } from './marked-ids';

type Role = 'owner' | 'admin' | 'manager' | 'finance' | 'employee' | 'auditor';

export interface RouteEntry {
  /** Who is answered in their own company. */
  roles: readonly Role[];
  /** Nothing of a company is behind it; its own tests look after it. */
  isPublic?: boolean;
  /** The address names a row by its id: another company's id is not found. */
  hasId?: boolean;
  /** The row belongs to a department: a manager sees only those they run. */
  hasDepartment?: boolean;
  /** Which month it is asked for; the closed one unless said. */
  month?: 'open';
  query?: (ids: MarkedIds, two: boolean) => string;
}

const everybody: readonly Role[] = ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor'];
const staff: readonly Role[] = ['owner', 'admin', 'manager', 'finance', 'auditor'];
const office: readonly Role[] = ['owner', 'admin', 'finance', 'auditor'];
const configurers: readonly Role[] = ['owner', 'admin'];

/** Every page and route handler, and who may be answered there. A new one without a line here fails the guard. */
export const routeEntries: Record<string, RouteEntry> = {
  '/': { roles: everybody },
  '/sign-in': { roles: everybody, isPublic: true },
  '/account': { roles: everybody },
  '/companies': { roles: everybody },
  '/invitation/[companyId]/[token]': { roles: everybody, isPublic: true },
  '/api/auth/[...nextauth]': { roles: everybody, isPublic: true },
  '/api/health': { roles: everybody, isPublic: true },
  '/[company]': { roles: everybody },
  '/[company]/my': { roles: ['employee'] },
  '/[company]/my/[month]': { roles: ['employee'] },
  '/[company]/my/[month]/why': { roles: ['employee'] },
  '/[company]/people': { roles: staff },
  '/[company]/people/new': { roles: configurers },
  '/[company]/people/[employeeId]': { roles: staff, hasId: true, hasDepartment: true },
  '/[company]/departments': { roles: staff },
  '/[company]/members': { roles: configurers },
  '/[company]/members/invite': { roles: configurers },
  '/[company]/members/[membershipId]': { roles: configurers, hasId: true },
  '/[company]/kpis': { roles: staff },
  '/[company]/kpis/new': { roles: configurers },
  '/[company]/kpis/[kpiId]': { roles: staff, hasId: true },
  '/[company]/schemes': { roles: office },
  '/[company]/schemes/new': { roles: configurers },
  '/[company]/schemes/[schemeId]': { roles: office, hasId: true },
  '/[company]/schemes/[schemeId]/versions/[versionId]': { roles: office, hasId: true },
  '/[company]/rollouts': { roles: office },
  '/[company]/rollouts/new': { roles: configurers },
  '/[company]/rollouts/[rolloutId]': { roles: office, hasId: true },
  '/[company]/performance': { roles: staff },
  '/[company]/performance/[month]': { roles: staff },
  '/[company]/performance/[month]/[employee]': { roles: staff, hasId: true, hasDepartment: true },
  '/[company]/activity': { roles: ['owner', 'admin', 'auditor'] },
  '/[company]/values': { roles: staff },
  '/[company]/values/[month]': { roles: staff },
  '/[company]/values/[month]/grid': { roles: staff, query: () => '?scope=person' },
  '/[company]/values/[month]/history': {
    roles: staff, hasId: true, hasDepartment: true,
    query: (ids, two) => `?kind=fact&kpiId=${ids.kpi}&subjectId=${two ? ids.employeeTwo : ids.employeeOne}`,
  },
  '/[company]/values/[month]/template': { roles: staff },
  '/[company]/values/[month]/import': { roles: ['owner', 'admin', 'manager', 'finance'] },
  // Takes a file and shows nothing to whoever only asks.
  '/[company]/values/[month]/import/upload': { roles: [] },
  '/[company]/values/[month]/import/[importId]': { roles: ['owner', 'admin', 'finance'], hasId: true, month: 'open' },
  '/[company]/values/[month]/import/[importId]/rejected': { roles: ['owner', 'admin', 'finance'], hasId: true, month: 'open' },
  '/[company]/months': { roles: office },
  '/[company]/months/[month]': { roles: office },
  '/[company]/months/[month]/people/[employeeId]': { roles: office, hasId: true },
  '/[company]/months/[month]/progress': { roles: office },
  '/[company]/months/[month]/exports/[exportId]': { roles: ['owner', 'finance'], hasId: true },
};
