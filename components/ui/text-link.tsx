import type { ReactNode } from 'react';
import Link from 'next/link';
import { clsx } from 'clsx';

/** A link inside text or a table cell. */
export function TextLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={clsx('text-accent underline decoration-accent/35 underline-offset-[3px] hover:decoration-current', className)}
    >
      {children}
    </Link>
  );
}
