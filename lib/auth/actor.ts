import type { Role } from '@/lib/db/generated/enums';

declare const made: unique symbol;

/** Who acts, in which company, by which rights. Only lib/auth can make one: from the session and the membership. */
export interface Actor {
  readonly [made]: true;
  readonly kind: 'user' | 'system';
  readonly companyId: string;
  readonly companySlug: string;
  readonly userId: string | null;
  readonly membershipId: string | null;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The employee this person is in this company, if any. */
  readonly employeeId: string | null;
  /** Departments (each with all below it) that this person manages, and whether pay is shown to them there. */
  readonly managedDepartments: readonly { departmentId: string; seesPay: boolean }[];
}

/** Makes an Actor. Imported inside lib/auth only (the import rule says so). */
export function makeActor(fields: Omit<Actor, typeof made>): Actor {
  return fields as Actor;
}
