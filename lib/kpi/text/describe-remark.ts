// Good practice in words: what is remarked, and what to do about it.
import type { Lang, ProblemText } from '../contract';
import type { Remark, RemarkCode, Severity } from '../lint/remark';
import { describeProblem } from './describe-problem';

type Said = (param: string) => string;
type Own = Exclude<RemarkCode, 'external-kpi-paid' | 'weights-not-one' | 'weight-negative'>;

const phrases: Record<Lang, Record<Own, (said: Said) => ProblemText>> = {
  en: {
    'weight-zero': (said) => ({ what: `The row ${said('key')} weighs nothing.`, todo: 'Give it a weight, or take it out: people will not look at it.' }),
    'too-many-kpis': (said) => ({
      what: `The scheme goes by ${said('count')} KPIs.`,
      todo: `Keep at most ${said('most')}, better three to five: nobody steers by more.`,
    }),
    'few-kpis': (said) => ({
      what: `The scheme goes by few KPIs (${said('count')}).`,
      todo: `With fewer than ${said('least')}, see whether one of them can be met at the cost of what is not measured.`,
    }),
    'clicks-alone': (said) => ({
      what: `Only attention is measured (${said('names')}): many clicks may bring nothing.`,
      todo: 'Add a useful action: a lead, an order, a subscription.',
    }),
    'only-lagging': (said) => ({ what: `Every KPI (${said('names')}) shows its result only afterwards.`, todo: 'Add one that moves early enough to act on.' }),
    'no-action': (said) => ({ what: `“${said('name')}”: nothing says what is done when it is low.`, todo: 'Name the action in the catalogue.' }),
    'no-budget': (said) => ({
      what: `“${said('name')}” has no budget to be reached with.`,
      todo: 'Name the budget in the catalogue, if only “none is needed”.',
    }),
  },
  ru: {
    'weight-zero': (said) => ({ what: `Строка ${said('key')} ничего не весит.`, todo: 'Задайте вес или уберите её: на неё не будут смотреть.' }),
    'too-many-kpis': (said) => ({
      what: `Показателей в схеме: ${said('count')}.`,
      todo: `Оставьте не больше ${said('most')}, лучше три–пять: большим числом никто не управляет.`,
    }),
    'few-kpis': (said) => ({
      what: `Показателей в схеме мало: ${said('count')}.`,
      todo: `Когда их меньше ${said('least')}, проверьте, нельзя ли выполнить один за счёт того, что не измеряется.`,
    }),
    'clicks-alone': (said) => ({
      what: `Измеряется только внимание (${said('names')}): много переходов могут ничего не дать.`,
      todo: 'Добавьте полезное действие: заявку, заказ, подписку.',
    }),
    'only-lagging': (said) => ({
      what: `Все показатели (${said('names')}) видны только по итогам.`,
      todo: 'Добавьте такой, который меняется заранее, пока ещё можно действовать.',
    }),
    'no-action': (said) => ({ what: `«${said('name')}»: не сказано, что делать, когда он низкий.`, todo: 'Укажите действие в каталоге показателей.' }),
    'no-budget': (said) => ({
      what: `У показателя «${said('name')}» нет бюджета, которым его достигают.`,
      todo: 'Укажите бюджет в каталоге, хотя бы «не нужен».',
    }),
  },
};

const severities: Record<Lang, Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning', remark: 'remark' },
  ru: { error: 'ошибка', warning: 'предупреждение', remark: 'замечание' },
};

/** Both sentences in one language, with the weight of the remark. */
export function describeRemark(remark: Remark, lang: Lang): ProblemText & { severity: string } {
  const { code, params, kpi, path } = remark;
  const severity = severities[lang][remark.severity];
  if (code === 'external-kpi-paid' || code === 'weights-not-one' || code === 'weight-negative')
    return { ...describeProblem({ code, params, ...(kpi === undefined ? {} : { kpi }), ...(path === undefined ? {} : { path }) }, lang), severity };
  return { ...phrases[lang][code]((param) => params[param] ?? '…'), severity };
}
