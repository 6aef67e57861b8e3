import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { CompanySwitcher } from './company-switcher';
import { NavLinks } from './nav-links';
import { PersonMenu } from './person-menu';
import { PhoneMenu } from './phone-menu';
import type { CompanyChoice, NavigationSection, PersonSettings } from './shell-navigation';

export interface CompanyShellProps {
  companies: readonly CompanyChoice[];
  sections: readonly NavigationSection[];
  person: PersonSettings;
  /** Said above every page while it holds: demo data, read-only, an unfinished calculation. */
  notice?: ReactNode;
  children: ReactNode;
}

const FEW_LINKS = 5;

/** Around every page of a company: who and where you are, and where you may go. Few pages stand in the head, many beside. */
export function CompanyShell({ companies, sections, person, notice, children }: CompanyShellProps) {
  const t = useTranslations('layout');
  const isBeside = sections.reduce((count, section) => count + section.links.length, 0) > FEW_LINKS;
  return (
    <div className="flex min-h-dvh flex-col [--shell-height:3rem]">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:px-3 focus:py-2">{t('skip')}</a>
      <header data-shell className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b border-line bg-paper sm:gap-4 px-4 sm:px-6">
        <PhoneMenu sections={sections} />
        <CompanySwitcher companies={companies} />
        {isBeside ? null : <div className="hidden pl-4 lg:block"><NavLinks sections={sections} label={t('pages')} direction="row" /></div>}
        <div className="-mr-3 ml-auto shrink-0"><PersonMenu {...person} /></div>
      </header>
      {notice}
      <div className="flex grow">
        {isBeside ? (
          <aside data-print="none" className="hidden w-52 shrink-0 border-r border-line lg:block">
            <div className="sticky top-12 max-h-[calc(100dvh-3rem)] overflow-y-auto py-6 pr-3 pl-9">
              <NavLinks sections={sections} label={t('pages')} direction="column" />
            </div>
          </aside>
        ) : null}
        <main id="main" tabIndex={-1} className="min-w-0 grow px-4 py-6 outline-none sm:px-6 lg:px-8 print:p-0">
          <div className="mx-auto w-full max-w-[100rem]">{children}</div>
        </main>
      </div>
    </div>
  );
}
