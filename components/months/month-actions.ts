import type { ActionResult } from '@/components/ui/action-result';
import type { FormInput } from '@/components/ui/read-form';

type Action<Data = unknown> = (input: FormInput) => Promise<ActionResult<Data>>;

/** The server actions of a month, bound to their company by the page. */
export interface MonthActions {
  startCalculation: Action;
  cancelCalculation: Action;
  sendMonth: Action;
  approveMonth: Action;
  rejectMonth: Action;
  withdrawApproval: Action;
  closeMonth: Action;
}
