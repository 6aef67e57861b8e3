// A pay line of a simple form, said the way people say it.
import type { AmountOf, SimpleComponent } from '../forms/simple-component';
import type { Teller } from './describe-node';

export function describeForm(form: SimpleComponent, teller: Teller): string {
  const { forms } = teller.say;
  switch (form.form) {
    case 'fixed-part':
      return forms.fixedPart[form.of];
    case 'variable-by-index': {
      const { fullFrom, growsAbove, cap, rampFrom, knockOut } = form;
      const share = (text: string | null): string | null => (text === null ? null : teller.share(text));
      const paid = forms.variable({ fullFrom: share(fullFrom), growsAbove, cap: share(cap), rampFrom: share(rampFrom) });
      return knockOut === null ? paid : paid + forms.knockOut(knockOut.on.by === 'index' ? null : teller.kpi(knockOut.on), teller.share(knockOut.below));
    }
    case 'share-of-fact':
      return forms.shareOfFact(teller.share(form.rate), teller.kpi(form));
    case 'lump-for-plan':
      return forms.lump(
        amountText(form.amount, teller),
        form.kpis.map((ref) => teller.kpi(ref)),
      );
    case 'amount-by-attainment':
      return forms.byAttainment(
        amountText(form.amount, teller),
        teller.attain({ kind: 'attain', kpi: form.kpi, scope: form.scope, rule: form.rule, floor: form.floor, cap: form.cap, planZero: 'problem' }),
      );
    case 'per-unit-above-plan':
      return forms.perUnit(teller.share(form.rate), teller.number(form.price), teller.kpi(form));
    case 'reduction-only':
      return forms.reduction(
        amountText(form.amount, teller),
        teller.attain({ kind: 'attain', kpi: form.kpi, scope: form.scope, rule: form.rule, floor: '0', cap: null, planZero: 'problem' }),
        teller.share(form.below),
      );
  }
}

const amountText = (amount: AmountOf, teller: Teller): string =>
  amount.of === 'money' ? teller.number(amount.amount) : teller.say.shareOfBase(teller.share(amount.share), amount.of);
