import type { Lang } from '@/lib/kpi';
import { words } from './words';
import type { Words } from './words';

/** The command was used wrongly, or a file is not what it should be: exit code 2. Worded only when it is said. */
export class UsageError extends Error {
  constructor(readonly say: (words: Words, lang: Lang) => string) {
    super(say(words.en, 'en'));
  }
}
