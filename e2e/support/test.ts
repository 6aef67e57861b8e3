// Pages of several people in one test; all of them are closed when it ends, or dozens would go on living beside the next.
import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { demoPassword } from '../../prisma/scenarios/demo-logins';
import { signIn } from './sign-in';

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

interface People {
  /** A page of somebody who is not signed in. */
  newPage(options?: Options): Promise<Page>;
  /** A page of a person of the demo companies, signed in. */
  as(email: string, options?: Options): Promise<Page>;
}

const desk: Options = { locale: 'en-GB', viewport: { width: 1280, height: 800 } };

export const test = base.extend<People>({
  newPage: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...desk, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  as: async ({ newPage }, use) => {
    await use(async (email, options = {}) => {
      const page = await newPage(options);
      await signIn(page, { email, password: demoPassword });
      return page;
    });
  },
});
