import Link from 'next/link';
import { useLocale } from 'next-intl';
import { clsx } from 'clsx';
import { formatMoney } from '@/lib/format/money';

export interface AmountProps {
  /** Minor units: kopecks, cents. */
  minor: bigint | string;
  currency: string;
  digits: number;
  /** Every amount is a link to its workings; leave out only where the workings stand beside it. */
  href?: string;
  show?: 'none' | 'symbol' | 'code';
  sign?: 'negative' | 'always';
  className?: string;
}

/** An amount of money; pressing it answers "why". */
export function Amount({ minor, currency, digits, href, show, sign, className }: AmountProps) {
  const locale = useLocale();
  const text = formatMoney(minor, { currency, digits, locale, show, sign });
  if (!href) return <span className={clsx('figures', className)}>{text}</span>;
  return (
    <Link
      href={href}
      prefetch={false}
      className={clsx('figures underline decoration-line decoration-1 underline-offset-[3px] hover:text-accent hover:decoration-current', className)}
    >
      {text}
    </Link>
  );
}
