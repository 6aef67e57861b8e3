'use server';

import { defineAction } from '@/app/_doors/define-action';
import { addPerson as add } from '@/lib/people/add-person';
import { changePerson as change } from '@/lib/people/change-person';
import { addPersonSchema, changePersonSchema, recordAssignmentSchema, recordLeavingSchema, recordPayTermSchema, recordPlacementSchema } from '@/lib/people/person-input';
import { recordAssignment as assign } from '@/lib/people/record-assignment';
import { recordLeaving as leave } from '@/lib/people/record-leaving';
import { recordPayTerm as pay } from '@/lib/people/record-pay-term';
import { recordPlacement as place } from '@/lib/people/record-placement';

export const addPerson = defineAction(addPersonSchema, add);

export const changePerson = defineAction(changePersonSchema, change);

export const recordPlacement = defineAction(recordPlacementSchema, place);

export const recordLeaving = defineAction(recordLeavingSchema, leave);

export const recordPayTerm = defineAction(recordPayTermSchema, pay);

export const recordAssignment = defineAction(recordAssignmentSchema, assign);
