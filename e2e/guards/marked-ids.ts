export const openMonth = '2026-10';
export const closedMonth = '2026-09';
export const markedPassword = 'a password of the guards';

/** The id of one thing of every kind in a marked company; "two" belongs to the department that the manager does not run. */
export interface MarkedIds {
  slug: string;
  companyId: string;
  departmentOne: string;
  departmentTwo: string;
  employeeOne: string;
  employeeTwo: string;
  kpi: string;
  scheme: string;
  version: string;
  draft: string;
  rollout: string;
  /** Two stages still to come: one to change, one to remove. */
  stage: string;
  spareStage: string;
  spareMembership: string;
  importId: string;
  exportId: string;
  invitation: string;
  token: string;
}
