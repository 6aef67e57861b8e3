import type { ActionResult } from '@/components/ui/action-result';
import type { FormInput } from '@/components/ui/read-form';
import type { DepartmentOption } from '@/lib/people/options-view';
import type { AssignmentChoices } from './assignment-fields';

type Action = (input: FormInput) => Promise<ActionResult>;

/** What those who edit people can do on a person's page, and what they choose from. */
export interface PersonActions {
  change: Action;
  place: Action;
  leave: Action;
  pay: Action;
  assign: Action;
  departments: DepartmentOption[];
  choices: AssignmentChoices;
}
