'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { clsx } from 'clsx';
import type { NavigationSection } from './shell-navigation';

export interface NavLinksProps {
  sections: readonly NavigationSection[];
  label: string;
  direction: 'row' | 'column';
  onFollow?: () => void;
}

/** The pages, with the one you are on marked; the deepest match wins. */
export function NavLinks({ sections, label, direction, onFollow }: NavLinksProps) {
  const path = usePathname();
  const hrefs = sections.flatMap((section) => section.links.map((link) => link.href));
  const current = hrefs
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
  const isRow = direction === 'row';
  return (
    <nav aria-label={label} className={clsx('flex', isRow ? 'items-center gap-5' : 'flex-col gap-5')}>
      {sections.map((section) => (
        <div key={section.key} className={clsx('flex', isRow ? 'items-center gap-5' : 'flex-col')}>
          {section.title && !isRow ? <p className="pb-1 text-xs text-muted">{section.title}</p> : null}
          {section.links.map((link) => (
            <Link
              key={link.href}
              href={link.href}
              prefetch={false}
              onClick={onFollow}
              aria-current={link.href === current ? 'page' : undefined}
              className={clsx(
                'text-sm outline-offset-[-2px] pointer-coarse:flex pointer-coarse:min-h-11 pointer-coarse:items-center',
                isRow ? 'py-3' : '-ml-3 border-l-2 py-1 pl-2.5',
                link.href === current
                  ? clsx('font-medium text-ink', isRow ? 'shadow-[inset_0_-2px_var(--accent)]' : 'border-accent')
                  : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {link.title}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
