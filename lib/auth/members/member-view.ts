import type { Role } from '@/lib/db/generated/enums';
import type { Pages } from '@/lib/paging/page-asked';

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  employeeName: string | null;
  departments: { name: string; seesPay: boolean }[];
  isDisabled: boolean;
  isSelf: boolean;
}

export interface InvitationRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  expiresAt: string;
  isExpired: boolean;
}

export interface MembersView {
  members: MemberRow[];
  invitations: InvitationRow[];
  pages: Pages;
  timeZone: string;
}

export interface MemberView {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  employee: { id: string; name: string } | null;
  departments: { departmentId: string; name: string; seesPay: boolean }[];
  isDisabled: boolean;
  isSelf: boolean;
  /** Whether this actor may change this member: only owners touch owners, nobody but an owner their own access. */
  isEditable: boolean;
  /** What a change is checked against: it moves with every change of the member. */
  stamp: string;
}
