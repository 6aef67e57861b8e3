import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { OperationDialog } from '@/components/months/operation-dialog';
import type { ActionResult } from '@/components/ui/action-result';
import { CopyValue } from '@/components/ui/copy-value';
import { LinkButton } from '@/components/ui/link-button';
import type { FormInput } from '@/components/ui/read-form';
import { StatRow } from '@/components/ui/stat-row';
import { formatDateTime } from '@/lib/format/date';
import { formatMoney } from '@/lib/format/money';
import { formatMonth } from '@/lib/format/month';
import { formatNumber } from '@/lib/format/number';
import { paths } from '@/lib/paths';
import type { ExportView, PayrollView } from '@/lib/payroll/export-view';

export interface PayrollSectionProps {
  company: string;
  payroll: PayrollView;
  timeZone: string;
  /** null: not this person's to make or fetch. */
  makeExport: ((input: FormInput) => Promise<ActionResult>) | null;
}

/** What the closed month hands over to payroll: its sum, its rows, and the files made of it, whose bytes never change. */
export function PayrollSection({ company, payroll, timeZone, makeExport }: PayrollSectionProps) {
  const t = useTranslations('payroll');
  const locale = useLocale();
  const { month, currency, digits, rowCount, exports } = payroll;
  const sum = formatMoney(payroll.paidMinor, { currency, digits, locale, show: 'symbol' });
  const missing = (['xlsx', 'csv'] as const).filter((format) => !exports.some((file) => file.format === format));
  const make = makeExport && missing.map((format, index) => (
    <OperationDialog
      key={format}
      trigger={t('make', { format: format.toUpperCase() })}
      triggerStyle={{ variant: index === 0 && exports.length === 0 ? 'primary' : 'secondary' }}
      title={t('makeTitle', { format: format.toUpperCase(), month: formatMonth(month, locale) })}
      effect={t('makeEffect', { rows: rowCount, sum })}
      confirm={t('make', { format: format.toUpperCase() })}
      action={makeExport}
      hidden={{ month, format }}
      doneText={t('made')}
      password={{ label: t('password'), hint: t('passwordHint') }}
    />
  ));
  return (
    <Section title={t('title')} note={t('note')} actions={make}>
      <StatRow items={[{ key: 'sum', label: t('sum'), value: sum }, { key: 'rows', label: t('rows'), value: formatNumber(String(rowCount), { locale }) }]} />
      {exports.length === 0 ? null : (
        <ul className="border-t border-line">
          {exports.map((file) => <ExportRow key={file.id} {...{ company, month, file, timeZone, currency, digits }} mayFetch={makeExport !== null} />)}
        </ul>
      )}
    </Section>
  );
}

interface ExportRowProps {
  company: string;
  month: string;
  file: ExportView;
  timeZone: string;
  currency: string;
  digits: number;
  mayFetch: boolean;
}

function ExportRow({ company, month, file, timeZone, currency, digits, mayFetch }: ExportRowProps) {
  const t = useTranslations('payroll');
  const locale = useLocale();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-2 text-sm">
      <span className="min-w-0">
        <span className="font-medium break-all">{file.fileName}</span>
        <span className="block text-xs text-muted">
          {t('fileRows', { rows: file.rowCount, sum: formatMoney(file.paidMinor, { currency, digits, locale, show: 'symbol' }) })} · {t('madeBy', { name: file.createdByName, at: formatDateTime(file.createdAt, { locale, timeZone }) })}
        </span>
        <span className="block text-xs text-muted">{t('sha256')}: <CopyValue value={file.sha256} label={t('sha256')} isCut /></span>
      </span>
      {mayFetch ? <LinkButton href={paths.exportFile(company, month, file.id)} size="small" isDownload>{t('download', { format: file.format.toUpperCase() })}</LinkButton> : null}
    </li>
  );
}
