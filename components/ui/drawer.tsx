'use client';

import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';

export interface DrawerProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** 'end' shows details beside a table, 'start' is the menu of a phone. */
  side?: 'end' | 'start';
  children: ReactNode;
}

/** A page from the side, over the table it belongs to. */
export function Drawer({ title, isOpen, onClose, side = 'end', children }: DrawerProps) {
  const t = useTranslations('ui');
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={(next) => { if (!next) onClose(); }}
      className={clsx('fixed inset-0 z-40 flex bg-veil data-[entering]:animate-[appear_120ms_ease-out]', side === 'end' ? 'justify-end' : 'justify-start')}
    >
      <Modal
        className={clsx(
          'h-dvh w-full bg-sheet shadow-over',
          side === 'end' ? 'max-w-xl data-[entering]:animate-[slide-in_160ms_ease-out]' : 'max-w-xs data-[entering]:animate-[slide-in-start_160ms_ease-out]',
        )}
      >
        <Dialog className="flex h-full flex-col outline-none">
          <header className="flex items-center justify-between gap-4 border-b border-line px-5 py-3">
            <Heading slot="title" className="text-base font-semibold">{title}</Heading>
            <Button slot="close" aria-label={t('close')} className="-mr-2 grid size-9 place-items-center rounded-sm text-lg text-muted hover:bg-well hover:text-ink">×</Button>
          </header>
          <div className="grow overflow-y-auto px-5 py-4">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
