import { z } from 'zod';

export const employeeOptionsSchema = z.object({ text: z.string().trim().max(100).default('') });
export type EmployeeOptionsInput = z.output<typeof employeeOptionsSchema>;
