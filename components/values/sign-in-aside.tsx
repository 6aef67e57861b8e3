import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';

/** Signs in beside the page, so that what was typed in it stays. */
export function SignInAside() {
  const t = useTranslations('values.grid');
  return <LinkButton href={paths.signIn(usePathname())} isNewTab size="small">{t('signIn')}</LinkButton>;
}
