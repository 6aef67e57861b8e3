'use client';

import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ActionResult } from '@/components/ui/action-result';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { reviewKey } from './review-key';

/** Somebody passed over within this time, in milliseconds, is not read: pay is read only of whom one looks at. */
const glance = 150;

export type OpenPayout = (input: { month: string; employeeId: string }) => Promise<ActionResult<{ name: string; body: ReactNode }>>;

export interface MonthReviewProps {
  company: string;
  month: string;
  /** Whoever stands in the table, in its order. */
  people: readonly { id: string; name: string }[];
  openPayout: OpenPayout;
  /** The table; a name stands in an element with `data-person`. */
  children: ReactNode;
}

/** Goes through the table person by person: on a desk a name opens the payout beside it, j and k go on, the address says whose it is. */
export function MonthReview({ company, month, people, openPayout, children }: MonthReviewProps) {
  const t = useTranslations('months.review');
  const root = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const isPushed = useRef(false);
  const lastOpen = useRef<string | null>(null);
  const asked = useSearchParams().get('person');
  // The address follows this state: an answer of the server that comes in meanwhile may set the address back, never the drawer.
  const [open, setOpen] = useState(asked);
  const [read, setRead] = useState<{ id: string; answer: Awaited<ReturnType<OpenPayout>> } | null>(null);
  const at = people.findIndex(({ id }) => id === open);
  const answer = read?.id === open ? read.answer : null;

  const show = (id: string) => {
    if (id === open) return;
    isPushed.current ||= open === null;
    setOpen(id);
    writeAddress(id, open === null ? 'pushState' : 'replaceState');
  };
  const close = () => {
    if (isPushed.current) window.history.back();
    setOpen(null);
  };
  const move = (step: number, from: number) => {
    const to = people[Math.min(Math.max(from + step, 0), people.length - 1)];
    if (!to) return;
    if (open === null) linkOf(root.current, to.id)?.focus();
    else show(to.id);
  };

  useEffect(() => {
    const onPop = () => setOpen(new URL(window.location.href).searchParams.get('person'));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);

  useEffect(() => {
    if (open === null && asked !== null && !isPushed.current) writeAddress(null, 'replaceState');
  }, [open, asked]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The dialog hears Escape where the focus is within it; for a moment, while its content changes, it may be nowhere.
      if (event.key === 'Escape' && open !== null && !event.defaultPrevented) return close();
      const key = reviewKey(event);
      const target = event.target as Element;
      if (!key || (open === null && !root.current?.contains(target))) return;
      const row = target.closest('tr')?.querySelector<HTMLElement>('[data-person]')?.dataset.person;
      const here = open === null ? people.findIndex(({ id }) => id === row) : at;
      if (key !== 'open') move(key === 'next' ? 1 : -1, here);
      else if (open === null && target.getAttribute('role') === 'group' && people[0]) show(people[0].id);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    if (open === null) return;
    let isStale = false;
    const timer = setTimeout(() => {
      void openPayout({ month, employeeId: open }).then((found) => { if (!isStale) setRead({ id: open, answer: found }); });
    }, glance);
    return () => { isStale = true; clearTimeout(timer); };
  }, [open, month, openPayout]);

  useEffect(() => {
    const was = lastOpen.current;
    lastOpen.current = open;
    top.current?.scrollIntoView({ block: 'start' });
    if (open !== null) {
      linkOf(root.current, open)?.scrollIntoView({ block: 'nearest' });
      return;
    }
    isPushed.current = false;
    if (was === null) return;
    // After the drawer has gone and given the focus back to where it was opened: that may be another row.
    const timer = setTimeout(() => (linkOf(root.current, was) ?? root.current?.querySelector<HTMLElement>('[role="group"]'))?.focus(), 50);
    return () => clearTimeout(timer);
  }, [open]);

  const onClickCapture = (event: MouseEvent) => {
    const id = (event.target as Element).closest('a')?.closest<HTMLElement>('[data-person]')?.dataset.person;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!id || !isPlain || !window.matchMedia('(min-width: 64rem)').matches) return;
    event.preventDefault();
    show(id);
  };

  const name = people[at]?.name ?? (answer?.ok ? answer.data.name : t('person'));
  return (
    <div ref={root} onClickCapture={onClickCapture}>
      {people.length > 0 ? <p className="pb-2 text-xs text-muted max-lg:hidden">{t.rich('hint', { key: keyCap })}</p> : null}
      {children}
      <Drawer title={name} isOpen={open !== null} onClose={close}>
        <div ref={top} className="flex scroll-mt-4 flex-col gap-5">
          <div className="flex flex-wrap items-center gap-3">
            <Button size="small" onPress={() => move(-1, at)}>{t('previous')}</Button>
            <Button size="small" onPress={() => move(1, at)}>{t('next')}</Button>
            {at < 0 ? null : <span className="figures text-sm text-muted">{t('place', { at: at + 1, total: people.length })}</span>}
            {open === null ? null : <span className="ml-auto text-sm"><TextLink href={paths.payout(company, month, open)}>{t('page')}</TextLink></span>}
          </div>
          <p className="text-xs text-muted max-lg:hidden">{t.rich('drawerHint', { key: keyCap })}</p>
          <p role="status" className="sr-only">{answer ? t('shown', { name }) : ''}</p>
          {answer === null ? <Skeleton rows={10} /> : answer.ok ? answer.data.body : <Notice tone="problem">{answer.error.message}</Notice>}
        </div>
      </Drawer>
    </div>
  );
}

const keyCap = (name: ReactNode) => <kbd className="rounded-sm border border-line bg-sheet px-1 font-sans">{name}</kbd>;

function linkOf(root: HTMLElement | null, id: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"] a`) ?? null;
}

/** The address says whose payout is open without asking the server for the page again. */
function writeAddress(person: string | null, how: 'pushState' | 'replaceState') {
  const url = new URL(window.location.href);
  if (person === null) url.searchParams.delete('person');
  else url.searchParams.set('person', person);
  window.history[how](null, '', url);
}
