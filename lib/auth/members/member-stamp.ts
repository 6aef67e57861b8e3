import { createHash } from 'node:crypto';

interface Stamped {
  name: string;
  roles: readonly string[];
  employeeId: string | null;
  disabledAt: Date | null;
  managedDepartments: readonly { departmentId: string; seesPay: boolean }[];
}

/** A short mark of everything that can be changed about a member, so that two editors notice each other. */
export function memberStamp({ name, roles, employeeId, disabledAt, managedDepartments }: Stamped): string {
  const departments = managedDepartments.map((row) => `${row.departmentId}:${row.seesPay}`).sort();
  const text = JSON.stringify([name, [...roles].sort(), employeeId, disabledAt !== null, departments]);
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
