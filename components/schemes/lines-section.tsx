'use client';

import { useTranslations } from 'next-intl';
import { Menu } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Component, Currency, Effect, SchemeDoc, SimpleForm } from '@/lib/kpi';
import type { KpiChoice } from '@/lib/schemes/scheme-view';
import { addLine, moveLine, readLine, removeLine, replaceLine, writeLine } from './designer-state';
import { LineFields } from './line-fields';
import { RowTools } from './row-tools';

const forms: SimpleForm[] = ['fixed-part', 'variable-by-index', 'share-of-fact', 'lump-for-plan', 'amount-by-attainment', 'per-unit-above-plan', 'reduction-only'];

interface Props {
  doc: SchemeDoc;
  kpis: readonly KpiChoice[];
  currency: Currency;
  onChange: (doc: SchemeDoc) => void;
}

/** What the scheme pays, line by line, in the order in which it is paid and shown. */
export function LinesSection({ doc, kpis, currency, onChange }: Props) {
  const t = useTranslations('schemes');
  return (
    <div className="flex flex-col gap-3">
      {doc.components.length === 0 ? <p className="text-sm text-muted">{t('lines.empty')}</p> : null}
      <ol className="flex flex-col">
        {doc.components.map((line, at) => {
          const name = line.name || t('row', { number: at + 1 });
          return (
            <li key={line.key} className="border-t border-line py-3">
              <div className="flex items-center justify-between gap-2 pb-1">
                <h4 className="min-w-0 truncate text-sm font-semibold">{name}</h4>
                <RowTools name={name} isFirst={at === 0} isLast={at === doc.components.length - 1} onMove={(step) => onChange(moveLine(doc, at, step))} onRemove={() => onChange(removeLine(doc, at))} />
              </div>
              <Line doc={doc} line={line} kpis={kpis} currency={currency} onChange={(next) => onChange(replaceLine(doc, at, next))} />
            </li>
          );
        })}
      </ol>
      {doc.gates.length > 0 ? <p className="text-sm text-muted">{t('lines.gates', { names: doc.gates.map((gate) => gate.name).join(', ') })}</p> : null}
      <div className="border-t border-rule pt-3">
        <Menu
          label={t('lines.add')}
          sections={[{ key: 'kinds', entries: forms.map((form) => ({
            key: form, label: t(`forms.${form}`), hint: t(`formHints.${form}`), onPress: () => onChange(addLine(doc, form, t(`formNames.${form}`))),
          })) }]}
        />
      </div>
    </div>
  );
}

function Line({ doc, line, kpis, currency, onChange }: { doc: SchemeDoc; line: Component; kpis: readonly KpiChoice[]; currency: Currency; onChange: (line: Component) => void }) {
  const t = useTranslations('schemes');
  const form = readLine(line);
  const effects: Effect[] = line.part === 'fixed' || line.effect === 'reference' ? ['reference', 'paid', 'shown'] : ['paid', 'shown'];
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(8rem,2fr)] items-start gap-2">
        <TextField label={t('line.name')} value={line.name} onChange={(name) => onChange({ ...line, name })} />
        <Select
          label={t('line.effect')}
          options={effects.map((effect) => ({ value: effect, label: t(`effects.${effect}`) }))}
          hint={t(`effectHints.${line.effect}`)}
          value={line.effect}
          onChange={(effect) => onChange({ ...line, effect: effect as Effect })}
        />
      </div>
      {form
        ? <LineFields form={form} kpis={kpis} currency={currency} onChange={(next) => onChange(writeLine(doc, next, line))} />
        : <p className="text-sm text-muted">{t('keptAsWritten')}</p>}
    </div>
  );
}
