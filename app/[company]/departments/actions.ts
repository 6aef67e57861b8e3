'use server';

import { defineAction } from '@/app/_doors/define-action';
import { addDepartment as add } from '@/lib/people/add-department';
import { changeDepartment as change } from '@/lib/people/change-department';
import { addDepartmentSchema, changeDepartmentSchema } from '@/lib/people/department-input';

export const addDepartment = defineAction(addDepartmentSchema, add);

export const changeDepartment = defineAction(changeDepartmentSchema, change);
