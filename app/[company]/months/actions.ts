'use server';

import { defineAction } from '@/app/_doors/define-action';
import { approveMonth as approve } from '@/lib/months/approve-month';
import { cancelCalculation as cancel } from '@/lib/months/cancel-calculation';
import { closeMonth as close } from '@/lib/months/close-month';
import { approveInput, closeInput, decideInput, monthInput, reasonInput, startCalculationInput } from '@/lib/months/month-input';
import { openMonth as open } from '@/lib/months/open-month';
import { rejectMonth as reject } from '@/lib/months/reject-month';
import { sendMonth as send } from '@/lib/months/send-month';
import { startCalculation as start } from '@/lib/months/start-calculation';
import { verifyMonth as verify } from '@/lib/months/verify-month';
import { withdrawApproval as withdraw } from '@/lib/months/withdraw-approval';
import { makeExportInput } from '@/lib/payroll/export-input';
import { makeExport as make } from '@/lib/payroll/make-export';

export const openMonth = defineAction(monthInput, open);

export const startCalculation = defineAction(startCalculationInput, start);

export const cancelCalculation = defineAction(monthInput, cancel);

export const sendMonth = defineAction(decideInput, send);

export const approveMonth = defineAction(approveInput, approve);

export const rejectMonth = defineAction(reasonInput, reject);

export const withdrawApproval = defineAction(reasonInput, withdraw);

export const closeMonth = defineAction(closeInput, close);

export const verifyMonth = defineAction(monthInput, verify);

export const makeExport = defineAction(makeExportInput, make);
