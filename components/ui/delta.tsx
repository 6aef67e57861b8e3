import { useTranslations } from 'next-intl';
import { clsx } from 'clsx';

export interface DeltaProps {
  /** Already written, with its sign: '+33.00', '−2.1%'. */
  text: string;
  /** What the change means for the person, which is not always its direction. */
  meaning: 'better' | 'worse' | 'same';
  className?: string;
}

/** A difference: the sign is in the text, the meaning in the mark and the colour, and said aloud. */
export function Delta({ text, meaning, className }: DeltaProps) {
  const t = useTranslations('ui');
  return (
    <span className={clsx('figures', { better: 'text-reached', worse: 'text-short', same: 'text-muted' }[meaning], className)}>
      <span aria-hidden className="mr-0.5 text-[0.7em]">{{ better: '▲', worse: '▼', same: '' }[meaning]}</span>
      {text}
      <span className="sr-only">, {t(`meaning.${meaning}`)}</span>
    </span>
  );
}
