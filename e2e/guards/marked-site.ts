import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRequestContext, Browser } from '@playwright/test';
import { root, runProgram } from '../support/run-program';
import { signIn } from '../support/sign-in';
import type { Reader } from './leaks';
import { markedPassword, type MarkedIds } from './marked-ids';

export interface MarkedSite {
  own: MarkedIds;
  other: MarkedIds;
  /** A signed-in client of ALPHA for every role, and one who is nobody. */
  clients: Record<Reader, APIRequestContext>;
}

/** Plants both companies once for all guards of a run; the runner starts a new process after a failure. */
function plant(kept: string): [MarkedIds, MarkedIds] {
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, runProgram('e2e/guards/plant-marked.ts'));
  }
  return JSON.parse(readFileSync(kept, 'utf8')) as [MarkedIds, MarkedIds];
}

const roles = ['owner', 'admin', 'manager', 'finance', 'employee', 'auditor'] as const;

export async function openMarkedSite(browser: Browser, baseURL: string): Promise<MarkedSite> {
  const [own, other] = plant(join(root, 'test-results', `marked-${new URL(baseURL).port}.json`));
  const clients: Partial<Record<Reader, APIRequestContext>> = {};
  for (const role of roles) {
    const context = await browser.newContext({ baseURL, locale: 'en' });
    await signIn(await context.newPage(), { email: `${role}@${own.slug}.example`, password: markedPassword });
    clients[role] = context.request;
  }
  clients.nobody = (await browser.newContext({ baseURL, locale: 'en' })).request;
  return { own, other, clients: clients as Record<Reader, APIRequestContext> };
}
