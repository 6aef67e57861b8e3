// The words of the workings by language.
import type { Lang } from '../contract';
import { wordsEn } from './words-en';
import { wordsRu } from './words-ru';
import type { Words } from './words-shape';

export const words: Record<Lang, Words> = { en: wordsEn, ru: wordsRu };
