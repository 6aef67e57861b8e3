'use client';

import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { Drawer } from '@/components/ui/drawer';
import { NavLinks } from './nav-links';
import type { NavigationSection } from './shell-navigation';

/** On a phone the pages are behind one button. */
export function PhoneMenu({ sections }: { sections: readonly NavigationSection[] }) {
  const t = useTranslations('layout');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={t('openMenu')} onPress={() => setOpen(true)} className="-ml-2 grid size-11 place-items-center rounded-sm hover:bg-well lg:hidden">
        <svg aria-hidden viewBox="0 0 16 16" className="size-4" stroke="currentColor" strokeWidth="1.5"><path d="M1 4h14M1 8h14M1 12h9" /></svg>
      </Button>
      <Drawer title={t('menu')} isOpen={isOpen} onClose={() => setOpen(false)} side="start">
        <div className="pl-3"><NavLinks sections={sections} label={t('pages')} direction="column" onFollow={() => setOpen(false)} /></div>
      </Drawer>
    </>
  );
}
