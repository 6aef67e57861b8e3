import type { PayBasisName } from './person-input';

/** Where a dated row stands against today: in force, still to come, or replaced by a later one. */
export type Standing = 'now' | 'coming' | 'past';

export interface DatedRow {
  id: string;
  standing: Standing;
  /** When it was recorded (ISO instant): a correction must have seen it so. */
  recordedAt: string;
}

export interface PlacementRow extends DatedRow {
  from: string;
  departmentId: string;
  department: string;
  position: string;
  /** False for the row of leaving: `from` is then the first day no longer at work. */
  isActive: boolean;
}

export interface PayTermRow extends DatedRow {
  from: string;
  basePayMinor: string;
  basis: PayBasisName;
}

export interface AssignmentRow extends DatedRow {
  fromMonth: string;
  /** 1 unless the person changed over within the month. */
  fromDay: number;
  /** Null where the assignment ends. */
  schemeId: string | null;
  scheme: string | null;
  rolloutId: string | null;
  rollout: string | null;
}

export interface PersonView {
  id: string;
  name: string;
  number: string;
  email: string | null;
  today: string;
  state: 'working' | 'coming' | 'left';
  /** Newest first, all three. */
  placements: PlacementRow[];
  /** Absent for those who may not see this person's pay. */
  pay: { currency: string; digits: number; terms: PayTermRow[] } | null;
  /** Absent for those who may not see schemes. */
  assignments: AssignmentRow[] | null;
  /** Whether the person can sign in; absent for those who do not manage logins. */
  login: 'none' | 'invited' | 'active' | 'disabled' | null;
  /** Currency of the company, for the forms of those who edit. */
  mayEdit: boolean;
}

/** What recording a dated row answers: closed months it reaches back into, which stay as they were paid. */
export interface RecordedView {
  id: string;
  closedMonths: string[];
}

/** What adding an employee answers; the link of the invitation is shown this once. */
export interface AddedPersonView extends RecordedView {
  name: string;
  invitation: { path: string; email: string; expiresAt: string } | null;
}

/** What the form of a new employee starts from. */
export interface NewPersonView {
  today: string;
  currency: string;
  digits: number;
  timeZone: string;
  mayInvite: boolean;
}
