import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';

/** Nothing at this address, or nothing for this person: the two look alike on purpose. */
export function NotFoundState({ homeHref }: { homeHref: string }) {
  const t = useTranslations('common');
  return (
    <div className="flex flex-col items-start gap-3 border-l-2 border-line py-2 pl-4">
      <h1 className="text-lg font-semibold">{t('notFound')}</h1>
      <p className="max-w-prose text-sm text-muted">{t('notFoundText')}</p>
      <LinkButton href={homeHref} variant="secondary">{t('toStart')}</LinkButton>
    </div>
  );
}
