'use server';

import { defineAction } from '@/app/_doors/define-action';
import { addStage as add } from '@/lib/rollouts/add-stage';
import { changeStage as change } from '@/lib/rollouts/change-stage';
import { createRollout as create } from '@/lib/rollouts/create-rollout';
import { removeStage as remove } from '@/lib/rollouts/remove-stage';
import { renameRollout as rename } from '@/lib/rollouts/rename-rollout';
import { addStageSchema, changeStageSchema, createRolloutSchema, removeStageSchema, renameRolloutSchema } from '@/lib/rollouts/rollout-input';

export const createRollout = defineAction(createRolloutSchema, create);
export const renameRollout = defineAction(renameRolloutSchema, rename);
export const addStage = defineAction(addStageSchema, add);
export const changeStage = defineAction(changeStageSchema, change);
export const removeStage = defineAction(removeStageSchema, remove);
