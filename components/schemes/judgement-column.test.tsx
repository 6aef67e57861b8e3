// Attack: a scheme of which something is refused is called free of contradictions.
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { schemeDocSchema, type SchemeDoc } from '@/lib/kpi';
import { proveScheme } from '@/lib/schemes/proofs-view';
import schemes from '@/messages/en/schemes.json';
import ui from '@/messages/en/ui.json';
import { JudgementColumn } from './judgement-column';

const currency = { code: 'EUR', digits: 2 };
const money = { kind: 'money', amount: '10' };
const kpis = [{ code: 'sales', name: 'Sales', unit: 'count', decimals: 0, direction: 'higher', kind: 'result' }] as unknown as Parameters<typeof JudgementColumn>[0]['kpis'];

function told(amount: object): string {
  const line = { key: 'x', name: 'Bonus', part: 'other', effect: 'paid', amount };
  const doc: SchemeDoc = schemeDocSchema.parse({ format: 1, components: [line], settings: { fixedShare: '0.7' } });
  const report = proveScheme(doc, kpis, { basePayMinor: '100000', currency, fixedShare: null });
  const page = <JudgementColumn doc={doc} kpis={kpis} judgements={[]} report={report} currency={currency} basePayMinor="100000" peopleCount={0} />;
  return renderToStaticMarkup(<NextIntlClientProvider locale="en" timeZone="UTC" messages={{ schemes, ui }}>{page}</NextIntlClientProvider>).replace(/<[^>]+>/g, '|');
}
const divided = (by: object) => ({ kind: 'combine', op: 'quotient', parts: [money, by] });
const sales = (take: string) => ({ kind: 'measure', kpi: 'sales', take });

describe('a scheme may be published', () => {
  it('without a word against it where everything holds', () => {
    expect(told(money)).toContain(schemes.judgement.soundText);
  });

  it('but is not called free of contradictions where the plainest month ends in a problem', () => {
    const text = told(divided({ kind: 'combine', op: 'difference', parts: [sales('plan'), sales('fact')] }));
    expect(text).toContain(schemes.judgement.refusedText);
    expect(text).not.toContain(schemes.judgement.soundText);
  });

  it('and never where nobody could be paid by it', () => {
    const text = told(divided({ kind: 'number', value: '0' }));
    expect(text).not.toContain(schemes.judgement.sound);
    expect(text).toContain('“Bonus” divides by what is always zero');
  });
});
