'use client';

import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { clsx } from 'clsx';
import { Button } from './button';
import type { ButtonStyle } from './button-style';

export interface DialogProps {
  title: string;
  /** The button that opens it. Without it the dialog is opened by `isOpen`. */
  trigger?: string;
  triggerStyle?: ButtonStyle;
  isTriggerDisabled?: boolean;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** 'alertdialog' for questions that must be answered: it does not go away by a press outside. */
  role?: 'dialog' | 'alertdialog';
  size?: 'medium' | 'large';
  /** A function receives `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small page over the page, for one thing. */
export function Dialog({ title, trigger, triggerStyle, isTriggerDisabled, isOpen, onOpenChange, role = 'dialog', size = 'medium', children }: DialogProps) {
  const [isOpenHere, setOpenHere] = useState(false);
  const change = (next: boolean) => { setOpenHere(next); onOpenChange?.(next); };
  const overlay = (
    <ModalOverlay
      isDismissable={role === 'dialog'}
      isOpen={isOpen ?? isOpenHere}
      onOpenChange={change}
      className="fixed inset-0 z-40 flex items-end justify-center overflow-y-auto bg-veil data-[entering]:animate-[appear_120ms_ease-out] sm:items-center sm:p-6"
    >
      <Modal className={clsx('w-full bg-sheet shadow-over sm:rounded-md', size === 'large' ? 'sm:max-w-3xl' : 'sm:max-w-lg')}>
        <AriaDialog role={role} className="flex max-h-[90dvh] flex-col gap-4 overflow-y-auto p-5 outline-none sm:p-6">
          {({ close }) => (
            <>
              <Heading slot="title" className="text-lg font-semibold text-balance">{title}</Heading>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger isOpen={isOpen ?? isOpenHere} onOpenChange={change}>
      <Button {...triggerStyle} isDisabled={isTriggerDisabled}>{trigger}</Button>
      {overlay}
    </DialogTrigger>
  );
}
