'use client';

import { useState } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ValuesWork, type ValuesWorkProps } from './values-work';

/** The grid with its own store of what was loaded; it lives as long as the page does. */
export function ValuesScreen(props: ValuesWorkProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 15_000 } } }));
  return <QueryClientProvider client={client}><ValuesWork key={JSON.stringify([props.asked, props.kind])} {...props} /></QueryClientProvider>;
}
