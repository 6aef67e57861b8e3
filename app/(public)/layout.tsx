import type { ReactNode } from 'react';
import { setLanguage } from '@/app/account/actions';
import { PublicShell } from '@/components/layout/public-shell';

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell setLanguage={setLanguage}>{children}</PublicShell>;
}
