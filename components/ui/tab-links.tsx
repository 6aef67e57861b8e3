import type { ReactNode } from 'react';
import Link from 'next/link';
import { clsx } from 'clsx';

/** Neighbouring pages with addresses of their own, or a filter kept in the URL. */
export function TabLinks({ label, links }: { label: string; links: readonly { href: string; title: ReactNode; isCurrent: boolean }[] }) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          prefetch={false}
          aria-current={link.isCurrent ? 'page' : undefined}
          className={clsx(
            '-mb-px whitespace-nowrap border-b-2 py-2 text-sm outline-offset-[-2px]',
            link.isCurrent ? 'border-accent font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
          )}
        >
          {link.title}
        </Link>
      ))}
    </nav>
  );
}
