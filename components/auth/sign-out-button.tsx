'use client';

import { useTransition } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Ends this browser's session. */
export function SignOutButton({ signOut }: { signOut: () => Promise<void> }) {
  const t = useTranslations('layout');
  const [isPending, start] = useTransition();
  return <Button variant="secondary" isPending={isPending} onPress={() => start(() => signOut())}>{t('signOut')}</Button>;
}
