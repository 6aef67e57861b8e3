import { clsx } from 'clsx';

export interface ButtonStyle {
  /** One primary per page; danger for what cannot be taken back; quiet for what stands in a row of text. */
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet';
  size?: 'medium' | 'small';
}

/** The look shared by everything pressed like a button, links included. */
export function buttonStyle({ variant = 'secondary', size = 'medium' }: ButtonStyle): string {
  return clsx(
    'inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border font-medium transition-colors duration-150',
    'disabled:opacity-55 aria-disabled:opacity-55 data-[pending]:cursor-progress',
    size === 'medium' ? 'min-h-9 px-3.5 text-sm pointer-coarse:min-h-11' : 'min-h-7 px-2.5 text-xs pointer-coarse:min-h-10',
    {
      primary: 'border-accent bg-accent text-on-accent enabled:hover:border-accent-strong enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong',
      secondary: 'border-rule bg-sheet text-ink enabled:hover:bg-well [a&]:hover:bg-well',
      danger: 'border-problem bg-problem text-on-problem enabled:hover:brightness-110',
      quiet: 'border-transparent bg-transparent text-accent enabled:hover:bg-accent-wash [a&]:hover:bg-accent-wash',
    }[variant],
  );
}
