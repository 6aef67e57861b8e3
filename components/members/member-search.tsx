import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

/** Search by name or e-mail; the question lives in the address. */
export function MemberSearch({ text, listHref }: { text: string; listHref: string }) {
  const t = useTranslations('auth');
  return (
    <form action={listHref} role="search" className="flex max-w-md items-end gap-2 pb-4">
      <TextField name="text" type="search" label={t('members.search')} defaultValue={text} className="grow" />
      <Button type="submit" variant="secondary">{t('members.find')}</Button>
    </form>
  );
}
