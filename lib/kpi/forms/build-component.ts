// A filled-in form becomes a pay line: an ordinary tree of rules, nothing the form alone understands.
import type { Node } from '../node';
import type { Component } from '../scheme-doc';
import { amountNode, attainNode, difference, isBelow, least, measureNode, moneyNode, numberNode, product, zeroMoney } from './node-parts';
import { partOfForm } from './simple-component';
import type { SimpleComponent } from './simple-component';
import { variableByIndexNode } from './variable-by-index';

/** The pay line of a simple form; `readComponent` turns it back. */
export function buildComponent(form: SimpleComponent): Component {
  const { key, name, effect } = form;
  return { key, name, part: partOfForm[form.form], effect, unit: 'money', amount: amountOfForm(form), rounding: null };
}

function amountOfForm(form: SimpleComponent): Node {
  switch (form.form) {
    case 'fixed-part':
      return { kind: 'base', of: form.of };
    case 'variable-by-index':
      return variableByIndexNode(form);
    case 'share-of-fact':
      return product(numberNode(form.rate), measureNode(form, 'fact'));
    case 'lump-for-plan':
      return product(amountNode(form.amount), ...form.kpis.map((ref) => attainNode(ref, { kind: 'reached' })));
    case 'amount-by-attainment':
      return product(amountNode(form.amount), attainNode(form, form.rule, { floor: form.floor, cap: form.cap }));
    case 'per-unit-above-plan':
      return product(numberNode(form.rate), moneyNode(form.price), {
        kind: 'clamp',
        of: difference(measureNode(form, 'fact'), measureNode(form, 'plan')),
        min: numberNode('0'),
        max: null,
      });
    case 'reduction-only':
      return {
        kind: 'when',
        if: isBelow(attainNode(form, form.rule), form.below),
        then: product(numberNode('-1'), least(amountNode(form.amount), { kind: 'base', of: 'variable-so-far' })),
        else: zeroMoney,
      };
  }
}
