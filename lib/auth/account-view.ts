import type { Language, Theme } from '@/lib/db/generated/enums';

export interface AccountView {
  email: string;
  name: string;
  language: Language | null;
  theme: Theme;
  /** ISO instant, null when it never changed. */
  passwordChangedAt: string | null;
  sessions: SessionView[];
  readAt: string;
}

export interface SessionView {
  sidHash: string;
  isCurrent: boolean;
  /** 'Firefox · Windows', as far as the browser told; null when it told nothing we know. */
  browser: string | null;
  createdAt: string;
  lastSeenAt: string;
}
