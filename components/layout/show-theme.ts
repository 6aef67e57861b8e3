import type { Theme } from './shell-navigation';

/** Puts a theme on the page at once, before the server has stored it. */
export function showTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
