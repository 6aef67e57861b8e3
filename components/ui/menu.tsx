'use client';

import type { ReactNode } from 'react';
import { Button, Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { clsx } from 'clsx';
import { buttonStyle, type ButtonStyle } from './button-style';
import { Chevron } from './chevron';
import { itemStyle, popoverStyle } from './field-style';

export interface MenuEntry {
  key: string;
  label: string;
  hint?: string;
  href?: string;
  onPress?: () => void;
  isDangerous?: boolean;
  isDisabled?: boolean;
  /** Marks the one in force, in a section where one is chosen. */
  isCurrent?: boolean;
}

export interface MenuProps extends ButtonStyle {
  label: ReactNode;
  'aria-label'?: string;
  sections: readonly { key: string; title?: string; entries: readonly MenuEntry[] }[];
  className?: string;
}

/** Actions that are not worth a button each. */
export function Menu({ label, sections, variant = 'secondary', size, className, 'aria-label': ariaLabel }: MenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={ariaLabel} className={clsx(buttonStyle({ variant, size }), className)}>
        {label}
        <Chevron className="text-muted" />
      </Button>
      <Popover offset={4} placement="bottom end" className={clsx(popoverStyle, 'min-w-52')}>
        <AriaMenu className="p-1 outline-none">
          {sections.map((section) => (
            <MenuSection key={section.key} aria-label={section.title ?? section.key} className="border-line not-first:mt-1 not-first:border-t not-first:pt-1">
              {section.title ? <Header className="px-2.5 pt-1.5 pb-0.5 text-xs text-muted">{section.title}</Header> : null}
              {section.entries.map((entry) => (
                <MenuItem
                  key={entry.key}
                  id={entry.key}
                  href={entry.href}
                  onAction={entry.onPress}
                  isDisabled={entry.isDisabled}
                  textValue={entry.label}
                  className={clsx(itemStyle, entry.isDangerous && 'text-problem')}
                >
                  <span className="grow">
                    {entry.label}
                    {entry.hint ? <span className="block text-xs text-muted">{entry.hint}</span> : null}
                  </span>
                  {entry.isCurrent ? <span aria-hidden className="text-accent">✓</span> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
