import { closedMonth, markedPassword, openMonth, type MarkedIds } from './marked-ids';
import type { ActionAnswer } from './call-action';

type Role = 'owner' | 'admin' | 'manager' | 'finance' | 'employee' | 'auditor';

/** Calls another action as the same person, to prepare what this one needs. */
export type Call = (action: string, input: unknown, slug?: string) => Promise<ActionAnswer>;

export interface ActionEntry {
  /** Whom the action serves in their own company. */
  roles: readonly Role[];
  /** Not bound to a company: its own tests look after it. */
  isPublic?: boolean;
  /** The input names rows: another company's are not found. */
  hasId?: boolean;
  /** The rows belong to a department: a manager reaches only those they run. */
  hasDepartment?: boolean;
  /** What it does can be done once: whoever comes later finds it done. */
  isOnce?: boolean;
  /** A valid input; `n` is different in each call. */
  input: (ids: MarkedIds, n: string, call: Call) => unknown;
}

const configurers: readonly Role[] = ['owner', 'admin'];
const preparers: readonly Role[] = ['owner', 'admin', 'finance'];
const staff: readonly Role[] = ['owner', 'admin', 'manager', 'finance', 'auditor'];
const closers: readonly Role[] = ['owner', 'finance'];
const nothing = { roles: [], isPublic: true, input: () => null } as const satisfies ActionEntry;
const runId = '00000000-0000-4000-8000-000000000001';
const operation = () => crypto.randomUUID();

const cell = (ids: MarkedIds, n: string) => ({ month: openMonth, cells: [{ kpiId: ids.kpi, subjectId: ids.employeeOne, revision: Number(n) + 1000, value: `9${n}.25` }] });
const kpi = (n: string) => ({
  name: `Guard ${n}`, code: `guard_${n}`, description: '', unit: 'count', unitLabel: '', decimals: 0, direction: 'higher', kind: 'result', timing: 'lagging', scope: 'person', allowsNegative: false,
});
const member = (ids: MarkedIds) => ({ membershipId: ids.spareMembership, stamp: 'not what it is', name: 'Spare', roles: ['employee'], employeeId: null, departments: [] });
const stage = (n: string) => ({ fromMonth: `20${30 + (Number(n) % 60)}-0${(Number(n) % 9) + 1}`, fixedShare: '0.6', isShadow: false });
const row = { rowId: null, seenAt: null };

/** Every server action, and whom it serves. A new one without a line here fails the guard. */
export const actionEntries: Record<string, ActionEntry> = {
  signIn: nothing, signOut: nothing, signOutEverywhere: nothing, setLanguage: nothing, setTheme: nothing,
  changePassword: nothing, endSession: nothing, endOtherSessions: nothing, acceptInvitation: nothing, joinByInvitation: nothing,

  addDepartment: { roles: configurers, hasId: true, input: (ids, n) => ({ name: `Guard ${n}`, parentId: ids.departmentOne }) },
  changeDepartment: { roles: configurers, hasId: true, input: (ids, n) => ({ departmentId: ids.departmentOne, name: `Guard ${n}`, parentId: null, seenName: 'not what it is', seenParentId: null }) },

  addPerson: {
    roles: configurers, hasId: true,
    input: (ids, n) => ({ name: `Guard ${n}`, number: `G${n}`, email: null, departmentId: ids.departmentOne, position: 'Guard', from: '2026-10-01', basePay: '10.00', basis: 'hire', schemeId: null, rolloutId: null, fromMonth: null, isInvited: false }),
  },
  changePerson: { roles: configurers, hasId: true, input: (ids, n) => ({ employeeId: ids.employeeTwo, name: `Guard ${n}`, number: `H${n}`, email: null, seenName: 'not what it is', seenNumber: '', seenEmail: null }) },
  recordPlacement: { roles: configurers, hasId: true, input: (ids, n) => ({ ...row, employeeId: ids.employeeTwo, from: day(n), departmentId: ids.departmentTwo, position: 'Guard' }) },
  recordLeaving: { roles: configurers, hasId: true, isOnce: true, input: (ids) => ({ ...row, employeeId: ids.employeeTwo, lastDay: '2099-06-15' }) },
  recordPayTerm: { roles: configurers, hasId: true, input: (ids, n) => ({ ...row, employeeId: ids.employeeTwo, from: day(n), basePay: '11.00', basis: 'addendum' }) },
  recordAssignment: { roles: configurers, hasId: true, input: (ids, n) => ({ ...row, employeeId: ids.employeeTwo, fromMonth: `20${40 + (Number(n) % 50)}-0${(Number(n) % 9) + 1}`, schemeId: ids.scheme, rolloutId: ids.rollout }) },

  inviteMember: { roles: configurers, hasId: true, input: (ids, n) => ({ name: 'Guest', email: `guest-${n}@guards.example`, roles: ['manager'], employeeId: null, managedDepartmentId: ids.departmentOne, seesPay: false }) },
  changeMember: { roles: configurers, hasId: true, input: member },
  disableMember: { roles: configurers, hasId: true, input: (ids) => ({ membershipId: ids.spareMembership }) },
  enableMember: { roles: configurers, hasId: true, input: (ids) => ({ membershipId: ids.spareMembership }) },
  revokeInvitation: { roles: configurers, hasId: true, isOnce: true, input: (ids) => ({ invitationId: ids.invitation }) },
  searchEmployees: { roles: staff, input: () => ({ text: '' }) },

  addKpi: { roles: configurers, input: (_ids, n) => kpi(n) },
  changeKpi: { roles: configurers, hasId: true, input: (ids, n) => ({ ...kpi(n), kpiId: ids.kpi, seenAt: 'not what it is' }) },
  archiveKpi: { roles: configurers, hasId: true, input: (ids) => ({ kpiId: ids.kpi, isArchived: false }) },

  createScheme: { roles: configurers, input: (_ids, n) => ({ name: `Guard ${n}`, start: 'split', fixedName: 'Fixed', variableName: 'Variable' }) },
  renameScheme: { roles: configurers, hasId: true, input: (ids, n) => ({ schemeId: ids.scheme, name: `Guard scheme ${n}` }) },
  startDraft: { roles: configurers, hasId: true, input: (ids) => ({ schemeId: ids.scheme }) },
  saveDraft: { roles: configurers, hasId: true, input: (ids) => ({ versionId: ids.version, revision: 999, document: { format: 1, scorecard: [], components: [], gates: [], settings: {} } }) },
  discardDraft: { roles: configurers, hasId: true, input: (ids) => ({ versionId: ids.draft, revision: 999 }) },
  previewPublication: { roles: configurers, hasId: true, input: (ids) => ({ versionId: ids.draft, fromMonth: openMonth }) },
  publishVersion: { roles: configurers, hasId: true, input: (ids) => ({ versionId: ids.draft, revision: 999, fromMonth: openMonth }) },

  createRollout: { roles: configurers, input: (_ids, n) => ({ name: `Guard ${n}` }) },
  renameRollout: { roles: configurers, hasId: true, input: (ids, n) => ({ rolloutId: ids.rollout, name: `Guard rollout ${n}` }) },
  addStage: { roles: configurers, hasId: true, input: (ids, n) => ({ rolloutId: ids.rollout, ...stage(n) }) },
  changeStage: { roles: configurers, hasId: true, input: (ids, n) => ({ rolloutId: ids.rollout, stageId: ids.stage, ...stage(n), was: { fromMonth: '2020-01', fixedShare: '0.5', isShadow: false } }) },
  removeStage: { roles: configurers, hasId: true, isOnce: true, input: (ids) => ({ rolloutId: ids.rollout, stageId: ids.spareStage }) },

  savePlans: { roles: ['owner', 'admin', 'manager'], hasId: true, hasDepartment: true, input: cell },
  saveFacts: { roles: ['owner', 'admin', 'manager', 'finance'], hasId: true, hasDepartment: true, input: cell },
  copyPlans: { roles: ['owner', 'admin', 'manager'], hasId: true, hasDepartment: true, input: (ids) => ({ month: openMonth, scope: 'person', departmentId: ids.departmentOne }) },
  applyImport: { roles: preparers, hasId: true, input: (ids) => ({ importId: ids.importId }) },
  discardImport: { roles: preparers, hasId: true, input: (ids) => ({ importId: ids.importId }) },

  openMonth: { roles: preparers, input: () => ({ month: openMonth }) },
  startCalculation: { roles: preparers, input: () => ({ month: closedMonth, kind: 'full' }) },
  cancelCalculation: { roles: preparers, input: () => ({ month: openMonth, runId }) },
  sendMonth: { roles: preparers, input: () => ({ month: openMonth, runId }) },
  approveMonth: { roles: preparers, input: () => ({ month: openMonth, runId, operationId: operation() }) },
  rejectMonth: { roles: preparers, input: () => ({ month: openMonth, reason: 'The guard says no' }) },
  withdrawApproval: { roles: preparers, input: () => ({ month: openMonth, reason: 'The guard says no' }) },
  closeMonth: { roles: closers, input: () => ({ month: openMonth, runId, operationId: operation(), password: markedPassword }) },
  openPayout: { roles: ['owner', 'admin', 'finance', 'auditor'], hasId: true, input: (ids) => ({ month: closedMonth, employeeId: ids.employeeOne }) },
  verifyMonth: { roles: ['owner', 'finance', 'auditor'], input: () => ({ month: closedMonth }) },
  makeExport: { roles: closers, input: () => ({ month: closedMonth, format: 'csv', operationId: operation(), password: markedPassword }) },
};

function day(n: string): string {
  return `20${30 + (Number(n) % 60)}-0${(Number(n) % 9) + 1}-11`;
}
