import type { getTranslations } from 'next-intl/server';
import type { NavigationSection } from '@/components/layout/shell-navigation';
import type { Actor } from '@/lib/auth/actor';
import { may } from '@/lib/auth/authorize';
import { paths } from '@/lib/paths';

/** The pages this person may open; the use cases behind them refuse on their own. */
export function companyNavigation(actor: Actor, t: Awaited<ReturnType<typeof getTranslations<'layout'>>>): NavigationSection[] {
  const company = actor.companySlug;
  const sections = [
    {
      key: 'month',
      title: t('nav.sections.month'),
      links: [
        actor.employeeId !== null && may(actor, 'statement.own') && { href: paths.my(company), title: t('nav.my') },
        may(actor, 'values.see') && { href: paths.values(company), title: t('nav.values') },
        may(actor, 'months.see') && { href: paths.months(company), title: t('nav.months') },
        may(actor, 'performance.see') && { href: paths.performance(company), title: t('nav.performance') },
      ],
    },
    {
      key: 'rules',
      title: t('nav.sections.rules'),
      links: [
        may(actor, 'kpis.see') && { href: paths.kpis(company), title: t('nav.kpis') },
        may(actor, 'schemes.see') && { href: paths.schemes(company), title: t('nav.schemes') },
        may(actor, 'rollouts.see') && { href: paths.rollouts(company), title: t('nav.rollouts') },
      ],
    },
    {
      key: 'company',
      title: t('nav.sections.company'),
      links: [
        may(actor, 'people.see') && { href: paths.people(company), title: t('nav.people') },
        may(actor, 'people.see') && { href: paths.departments(company), title: t('nav.departments') },
        may(actor, 'members.edit') && { href: paths.members(company), title: t('nav.members') },
        may(actor, 'activity.see') && { href: paths.activity(company), title: t('nav.activity') },
      ],
    },
  ];
  return sections
    .map((section) => ({ ...section, links: section.links.filter((link) => link !== false) }))
    .filter((section) => section.links.length > 0);
}
