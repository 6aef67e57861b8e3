// A line with the gates over it, written as one rule: what proofs and pictures look at.
import type { Node } from './node';
import type { Component, Gate, SchemeDoc } from './scheme-doc';

/** The amount as the law pays it: each gate that names the line stands around it, in the order written. */
export function gatedAmount(doc: Pick<SchemeDoc, 'gates'>, component: Component): Node {
  return doc.gates.filter(({ components }) => components.includes(component.key)).reduce((amount, gate) => gated(amount, gate, component), component.amount);
}

function gated(amount: Node, { if: condition, effect }: Gate, { unit }: Component): Node {
  const nothing: Node = unit === 'money' ? { kind: 'money', amount: '0' } : { kind: 'number', value: '0' };
  switch (effect.then) {
    case 'zero':
      return { kind: 'when', if: condition, then: nothing, else: amount };
    case 'only':
      return { kind: 'when', if: condition, then: amount, else: nothing };
    case 'cap':
      return { kind: 'when', if: condition, then: { kind: 'clamp', of: amount, min: null, max: effect.at }, else: amount };
    case 'multiply':
      return { kind: 'when', if: condition, then: { kind: 'combine', op: 'product', parts: [amount, effect.by], missing: 'problem' }, else: amount };
  }
}
