'use client';

import { useMemo } from 'react';
import { ValuesScreen } from '@/components/values/values-screen';
import type { ValuesWorkProps } from '@/components/values/values-work';
import { ReadRefusal, type ValuesSource } from '@/components/values/values-source';
import { paths } from '@/lib/paths';
import { copyPlans, saveFacts, savePlans } from '../actions';

/** Gives the grid its reads (routes) and writes (actions) of one company. */
export function ValuesDoor({ company, ...props }: Omit<ValuesWorkProps, 'source'> & { company: string }) {
  const source = useMemo((): ValuesSource => ({
    loadGrid: ({ month, ...asked }) => read(paths.valuesGrid(company, month), asked),
    loadHistory: ({ month, ...asked }) => read(paths.valueHistory(company, month), asked),
    save: { plan: savePlans.bind(null, company), fact: saveFacts.bind(null, company) },
    copyPlans: copyPlans.bind(null, company),
  }), [company]);
  return <ValuesScreen {...props} source={source} />;
}

async function read<T>(address: string, asked: Record<string, string | null>): Promise<T> {
  const given = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const response = await fetch(`${address}?${new URLSearchParams(given)}`, { headers: { accept: 'application/json' } });
  const answer = (await response.json()) as T & { title?: string; code?: string };
  if (!response.ok) throw new ReadRefusal(answer.title ?? '', answer.code ?? '');
  return answer;
}
