/** What a key asks for; both layouts of the keyboard have the same keys under the same fingers. */
const meanings: Partial<Record<string, 'next' | 'previous' | 'open'>> = { j: 'next', о: 'next', k: 'previous', л: 'previous', Enter: 'open' };

/** What a pressed key asks of the table; null while something is typed, and with a modifier, which belongs to the browser. */
export function reviewKey(event: KeyboardEvent): 'next' | 'previous' | 'open' | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="menu"]')) return null;
  return meanings[event.key] ?? null;
}
