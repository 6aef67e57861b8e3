import { AppError } from '@/lib/errors';
import type { Actor } from './actor';
import { permissions, type Permission } from './permissions';

/** Whether the actor's roles carry the permission (which rows it covers is the matter of `visibility`). */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return true;
  const roles: readonly string[] = permissions[permission].roles;
  return actor.roles.some((role) => roles.includes(role));
}

/** First line of every use case. Errors: forbidden. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new AppError('forbidden');
}
