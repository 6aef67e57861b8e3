// A pay line opened all the way: the index and its rows are put where the line only points to them.
import type { CardResult, Line, UnfinishedLine, Working } from './result';

/** The full tree of one line, from the amount down to the facts. */
export function explainLine(card: CardResult, line: Line | UnfinishedLine): Working {
  return opened(line.workings, card.workings);
}

/** A condition only quotes the index; it is opened where it is paid by. */
function opened(working: Working, index: Working | null): Working {
  if (working.rule.startsWith('if ')) return working;
  if (index !== null && working.rule === 'index-ref') return withoutCurrency(index);
  if (index !== null && working.rule === 'item-ref') {
    const row = index.inputs?.find(({ params }) => params?.['key'] === working.params?.['key']);
    if (row) return working.params?.['take'] === 'part' ? row : (row.inputs?.[0] ?? row);
  }
  return working.inputs ? { ...working, inputs: working.inputs.map((input) => opened(input, index)) } : working;
}

function withoutCurrency({ currency: _, ...index }: Working): Working {
  return index;
}
