/** The pages a person may open, chosen by role outside; the shell only draws them. */
export interface NavigationSection {
  key: string;
  title?: string;
  links: readonly { href: string; title: string }[];
}

export interface CompanyChoice {
  name: string;
  href: string;
  isCurrent: boolean;
}

export type Theme = 'system' | 'light' | 'dark';

export interface PersonSettings {
  displayName: string;
  /** What the person is here: 'Finance', 'Head of sales'. */
  roleText?: string;
  theme: Theme;
  accountHref?: string;
  /** Server actions: each stores the choice; the shell shows it at once. */
  setLanguage: (locale: string) => Promise<unknown>;
  setTheme: (theme: Theme) => Promise<unknown>;
  signOut: () => Promise<unknown>;
}
