import { getRequestConfig } from 'next-intl/server';
import { requestLanguage } from '@/lib/auth/request-language';
import { loadMessages } from '@/messages/load';

export default getRequestConfig(async () => {
  const locale = await requestLanguage();
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
