import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastContent {
  text: string;
  tone?: 'done' | 'problem';
  /** One step back or on: 'Undo', 'Open'. */
  action?: { label: string; onPress: () => void };
}

/** What is waiting to be said; one region in the shell says it. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says that something has happened. Problems stay until closed; the rest goes after six seconds. */
export function showToast(content: ToastContent) {
  toastQueue.add(content, content.tone === 'problem' ? {} : { timeout: 6000 });
}
