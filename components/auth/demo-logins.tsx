'use client';

import { useState, useTransition } from 'react';
import { useTranslations } from 'next-intl';
import { Button as AriaButton } from 'react-aria-components';
import type { ActionResult } from '@/components/ui/action-result';
import type { FormInput } from '@/components/ui/read-form';
import type { Role } from '@/lib/db/generated/enums';

export interface DemoCompany {
  name: string;
  logins: readonly { email: string; password: string; person: string; role: Role }[];
}

interface DemoLoginsProps {
  companies: readonly DemoCompany[];
  next: string;
  signIn: (input: FormInput) => Promise<ActionResult<{ next: string }>>;
  onDone: (data: unknown) => void;
}

/** Everybody of the demo companies: a press signs in as that person. */
export function DemoLogins({ companies, next, signIn, onDone }: DemoLoginsProps) {
  const t = useTranslations('auth');
  const [isPending, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const password = companies[0]?.logins[0]?.password;
  const enter = (login: { email: string; password: string }) =>
    start(async () => {
      const result = await signIn({ email: login.email, password: login.password, next });
      if (result.ok) onDone(result.data);
      else setRefusal(result.error.message);
    });
  return (
    <section aria-labelledby="demo" className="flex flex-col gap-3 border-t border-line pt-5">
      <div>
        <h2 id="demo" className="text-base font-semibold">{t('demo')}</h2>
        <p className="text-sm text-muted">{t.rich('demoText', { password: password ?? '', code: (chunks) => <code className="text-ink select-all">{chunks}</code> })}</p>
      </div>
      {refusal ? <p role="alert" className="border-l-2 border-problem bg-problem-wash px-3 py-2 text-sm">{refusal}</p> : null}
      {companies.map((company, index) => (
        <details key={company.name} open={index === 0} className="border-b border-line pb-2">
          <summary className="cursor-pointer py-1 text-sm font-medium pointer-coarse:py-2.5">{company.name}</summary>
          <ul className="flex flex-col">
            {company.logins.map((login) => (
              <li key={login.email}>
                <AriaButton
                  isDisabled={isPending}
                  onPress={() => enter(login)}
                  className="flex min-h-row w-full flex-wrap items-baseline justify-between gap-x-4 py-1 text-left text-sm hover:text-accent data-[disabled]:text-muted"
                >
                  <span>{t(`roles.${login.role}`)} <span className="text-muted">· {login.person}</span></span>
                  <span className="text-xs text-muted">{login.email}</span>
                </AriaButton>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
