import type { ReactNode } from 'react';
import Link from 'next/link';
import { clsx } from 'clsx';
import { buttonStyle, type ButtonStyle } from './button-style';

export interface LinkButtonProps extends ButtonStyle {
  href: string;
  children: ReactNode;
  className?: string;
  /** A file, not a page: fetched by the browser itself. */
  isDownload?: boolean;
  /** Beside this page, which keeps what was typed in it. */
  isNewTab?: boolean;
}

/** A link that looks like a button: it goes to a page or fetches a file. */
export function LinkButton({ href, variant, size, className, children, isDownload = false, isNewTab = false }: LinkButtonProps) {
  const look = clsx(buttonStyle({ variant, size }), className);
  return isDownload
    ? <a href={href} download className={look}>{children}</a>
    : <Link href={href} prefetch={false} className={look} {...(isNewTab ? { target: '_blank' } : {})}>{children}</Link>;
}
