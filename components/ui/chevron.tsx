import { clsx } from 'clsx';

const paths = { down: 'M2.5 4.5 6 8l3.5-3.5', left: 'M7.5 2.5 4 6l3.5 3.5', right: 'M4.5 2.5 8 6 4.5 9.5' };

/** The mark that something opens or turns a page. */
export function Chevron({ direction = 'down', className }: { direction?: keyof typeof paths; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5" className={clsx('size-3 shrink-0', className)}>
      <path d={paths[direction]} />
    </svg>
  );
}
