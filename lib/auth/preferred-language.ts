import type { Language } from '@/lib/db/generated/enums';

/** 'ru-RU,ru;q=0.9,en;q=0.8' → 'ru': the best of our two by the browser's own weights, English when neither is asked for. */
export function preferredLanguage(acceptLanguage: string): Language {
  const wishes = acceptLanguage
    .split(',')
    .map((part, position) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q=([01](\.\d+)?)\s*$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight), position };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.position - b.position);
  const best = wishes.find((wish) => wish.language === 'en' || wish.language === 'ru');
  return best?.language === 'ru' ? 'ru' : 'en';
}
