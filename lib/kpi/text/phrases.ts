// The phrases of a scheme's text by language.
import type { Lang } from '../contract';
import { phrasesEn } from './phrases-en';
import { phrasesRu } from './phrases-ru';
import type { Phrases } from './phrases-shape';

export const phrases: Record<Lang, Phrases> = { en: phrasesEn, ru: phrasesRu };
