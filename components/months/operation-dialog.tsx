'use client';

import { useState } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from '@/components/ui/confirm-dialog';
import { PasswordField } from '@/components/ui/password-field';

export interface OperationDialogProps extends ConfirmDialogProps {
  /** Asks who is there once more, for what cannot be taken back. */
  password?: { label: string; hint: string };
}

/**
 * Asks before something that must happen once. The operation's id is made here and kept while the page is open, so
 * that pressing again after a lost answer gets that answer, not a second deed.
 */
export function OperationDialog({ password, hidden, children, ...props }: OperationDialogProps) {
  const [operationId] = useState(makeOperationId);
  return (
    <ConfirmDialog {...props} hidden={{ ...hidden, operationId }}>
      {children}
      {password ? <PasswordField name="password" label={password.label} hint={password.hint} autoComplete="current-password" isRequired /> : null}
    </ConfirmDialog>
  );
}

/** A random UUID (version 4), also where the page is not served over https. */
function makeOperationId(): string {
  const fixed: Record<number, (byte: number) => number> = { 6: (byte) => (byte & 0x0f) | 0x40, 8: (byte) => (byte & 0x3f) | 0x80 };
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, at) => fixed[at]?.(byte) ?? byte);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
