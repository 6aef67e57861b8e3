'use client';

import { useContext, useEffect, useState } from 'react';
import { FieldError, FieldErrorContext } from 'react-aria-components';
import { clsx } from 'clsx';

const look = 'text-xs font-medium text-problem';

/**
 * What is wrong with a field. When that ends, its place is kept empty until the click or key that ended it is over: a
 * button pressed to send the corrected field would otherwise move away from under the pointer, and the press be lost.
 */
export function FieldFault({ error, className }: { error: string | undefined; className?: string }) {
  const state = useContext(FieldErrorContext);
  const shown = state?.isInvalid ? error ?? state.validationErrors.join(' ') : '';
  const [kept, setKept] = useState('');
  if (shown !== '' && shown !== kept) setKept(shown);
  const isOver = shown === '' && kept !== '';
  useEffect(() => {
    if (!isOver) return;
    // After the click has done what it does: the press is heard first.
    const release = () => setTimeout(() => setKept(''), 0);
    const events = ['click', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, release, { once: true });
    return () => { for (const event of events) window.removeEventListener(event, release); };
  }, [isOver]);
  if (isOver) return <span aria-hidden className={clsx(look, 'invisible', className)}>{kept}</span>;
  return <FieldError className={clsx(look, className)}>{(given) => error ?? given.validationErrors.join(' ')}</FieldError>;
}
