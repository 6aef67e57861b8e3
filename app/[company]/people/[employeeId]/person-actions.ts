import type { PersonActions } from '@/components/people/person-actions';
import { pageView } from '@/app/_doors/page-view';
import type { Actor } from '@/lib/auth/actor';
import { listDepartmentOptions } from '@/lib/people/list-department-options';
import { rolloutOptions } from '@/lib/rollouts/rollout-options';
import { schemeOptions } from '@/lib/schemes/scheme-options';
import { changePerson, recordAssignment, recordLeaving, recordPayTerm, recordPlacement } from '../actions';

/** The actions of a person's page bound to the company, with what their forms choose from. */
export async function personActions(actor: Actor): Promise<PersonActions> {
  const company = actor.companySlug;
  const [departments, schemes, rollouts] = await pageView(Promise.all([listDepartmentOptions(actor), schemeOptions(actor), rolloutOptions(actor)]));
  return {
    change: changePerson.bind(null, company),
    place: recordPlacement.bind(null, company),
    leave: recordLeaving.bind(null, company),
    pay: recordPayTerm.bind(null, company),
    assign: recordAssignment.bind(null, company),
    departments,
    choices: { schemes, rollouts },
  };
}
