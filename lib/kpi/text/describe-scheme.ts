// A scheme read aloud: what makes the index, what is paid, under which conditions, with every setting.
import type { Lang, SchemeSection } from '../contract';
import { readComponent } from '../forms/read-component';
import type { KpiDef } from '../kpi-def';
import type { Node } from '../node';
import { readScheme } from '../read-scheme';
import { roundingPlaces } from '../rounding';
import type { Component, Gate, SchemeDoc, ScorecardItem } from '../scheme-doc';
import { walk } from '../walk';
import { describeForm } from './describe-form';
import { Teller } from './describe-node';
import { describeProblem } from './describe-problem';
import { calculatedKpis, codesIn, lineRules } from './kpis-read';
import { quoted } from './numbers';

/** The plain-words text of a scheme in one language; a document that cannot be read is described by its problems. */
export function describeScheme(doc: unknown, kpis: readonly KpiDef[], lang: Lang): SchemeSection[] {
  const teller = new Teller(kpis, lang);
  const read = readScheme(doc);
  if ('problems' in read) return [{ title: teller.say.settings, sentences: read.problems.map((problem) => describeProblem(problem, lang).what) }];
  const { scorecard, components, gates } = read.doc;
  const calculated = calculatedKpis(codesIn([...scorecard.map(({ score }) => score), ...lineRules(read.doc)]), teller.kpis);
  const names = new Map(components.map(({ key, name }) => [key, name]));
  const sections = [
    { title: teller.say.scorecard, sentences: scorecard.map((item) => itemSentence(item, teller)) },
    { title: teller.say.lines, sentences: components.map((component) => lineSentence(component, teller)) },
    { title: teller.say.gates, sentences: gates.map((gate) => gateSentence(gate, names, teller)) },
    { title: teller.say.calculated, sentences: calculated.map((kpi) => teller.derived(kpi)) },
    { title: teller.say.settings, sentences: settingSentences(read.doc, teller) },
  ];
  return sections.filter(({ sentences }) => sentences.length > 0);
}

const itemSentence = (item: ScorecardItem, teller: Teller): string => teller.say.item(item.name, teller.share(item.weight), teller.node(item.score));

function lineSentence(component: Component, teller: Teller): string {
  const form = readComponent({ ...component, rounding: null });
  const amount = unwrapped(form ? describeForm(form, teller) : teller.node(component.amount));
  const { rounding } = component;
  const rounded = rounding === null ? '' : teller.say.lineRounding(`${teller.say.mode[rounding.mode]}, ${teller.step(rounding, false)}`);
  const taken = component.clawBack ? teller.say.clawBack[component.clawBack.ground ?? 'none'] : '';
  return teller.say.line(component.name, amount + rounded + taken, component.effect, component.unit === 'points');
}

/** Brackets around the whole of an amount hold nothing together. */
function unwrapped(amount: string): string {
  if (!amount.startsWith('(')) return amount;
  let depth = 0;
  const closes = [...amount].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth === 0;
  });
  return closes === [...amount].length - 1 ? amount.slice(1, -1) : amount;
}

function gateSentence(gate: Gate, names: ReadonlyMap<string, string>, teller: Teller): string {
  const { effect } = gate;
  const by = effect.then === 'cap' ? teller.node(effect.at) : effect.then === 'multiply' ? teller.node(effect.by) : '';
  const lines = gate.components.map((key) => quoted(names.get(key) ?? key, teller.lang));
  return teller.say.gate(gate.name, lines, teller.condition(gate.if), teller.say.gateEffect(effect.then, by));
}

function settingSentences(doc: SchemeDoc, teller: Teller): string[] {
  const { settings, scorecard, components } = doc;
  const { say } = teller;
  const carries = components.some(({ amount }) => isCarried(amount));
  const { rounding, indexFloor, indexCap } = settings;
  const share = (text: string | null): string | null => (text === null ? null : teller.share(text));
  const hasIndex = scorecard.length > 0;
  const exact = roundingPlaces.filter((place) => rounding[place] === null && place !== 'total' && (hasIndex || (place !== 'weightedPart' && place !== 'index')));
  const rounded = roundingPlaces.flatMap((place) => {
    const each = rounding[place];
    return each === null ? [] : [say.rounding(say.place[place], say.mode[each.mode], teller.step(each, place !== 'line' && place !== 'total'))];
  });
  return [
    say.fixedShare(share(settings.fixedShare)),
    say.monthOnly,
    ...(hasIndex ? [say.missingFact[settings.missingFact]] : []),
    ...(codesIn(lineRules(doc)).length > 0 ? [say.missingInLine] : []),
    ...(scorecard.length > 1 ? [say.makesUp] : []),
    ...(indexFloor === null && indexCap === null ? [] : [say.indexLimit(share(indexFloor), share(indexCap))]),
    ...(exact.length > 0 ? [say.noRounding(exact.map((place) => say.place[place]))] : []),
    ...rounded,
    say.totalIsSum,
    ...(carries ? [] : [say.nothingCarried]),
  ];
}

function isCarried(amount: Node): boolean {
  let found = false;
  walk(amount, ({ kind }) => {
    found ||= kind === 'ledger';
  });
  return found;
}
