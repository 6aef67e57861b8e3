// The judgement of a scheme, read aloud: each property with its verdict and example, each cliff with its price.
import type { Lang } from '../contract';
import { divide, rational } from '../exact/rational';
import { parseRational } from '../exact/text';
import type { Cliff, CounterExample, Proof, ProofReport } from '../prove/proof';
import type { Currency } from '../result';
import { describeProblem } from './describe-problem';
import { fixedText, plainText, quoted, shareText } from './numbers';
import { proofWords } from './proof-words';

export interface ProofText {
  property: Proof['property'];
  verdict: Proof['verdict'];
  title: string;
  /** "proved", "refused", … */
  says: string;
  sentences: string[];
}
export interface ReportText {
  proofs: ProofText[];
  cliffs: string[];
}

/** `lineNames` turns a line's key into the name people know. */
export function describeProofs(report: ProofReport, currency: Currency, lang: Lang, lineNames: ReadonlyMap<string, string> = new Map()): ReportText {
  const teller = new ProofTeller(currency, lang, lineNames);
  return {
    proofs: report.proofs.map((proof) => teller.proof(proof, report.bound)),
    cliffs: report.cliffs.map((cliff) => teller.cliff(cliff)),
  };
}

class ProofTeller {
  constructor(
    private readonly currency: Currency,
    private readonly lang: Lang,
    private readonly lineNames: ReadonlyMap<string, string>,
  ) {}

  private get say() {
    return proofWords[this.lang];
  }

  private money(minor: string | undefined): string {
    if (minor === undefined) return this.say.unboundedReduction;
    return fixedText(divide(parseRational(minor), rational(10n ** BigInt(this.currency.digits))), this.currency.digits, this.lang);
  }

  private number(text: string | undefined): string {
    return text === undefined ? '?' : plainText(parseRational(text), this.lang);
  }

  private share(text: string | undefined): string {
    return text === undefined ? '?' : shareText(parseRational(text), this.lang);
  }

  private line(key: string | undefined): string {
    return this.lineNames.get(key ?? '') ?? key ?? '';
  }

  proof(proof: Proof, bound: string | null): ProofText {
    const { property, verdict } = proof;
    const sentences = proof.examples.map((example) => this.example(property, example));
    if (verdict === 'searched') sentences.push(this.say.searched(proof.searched ?? 0));
    if (property === 'bounded') sentences.push(bound === null ? this.say.unlimited : this.say.bound(this.money(bound)));
    return { property, verdict, title: this.say.property[property], says: this.say.verdict[verdict], sentences };
  }

  private example(property: Proof['property'], example: CounterExample): string {
    const { say } = this;
    if (example.problem) return describeProblem(example.problem, this.lang).what;
    const what = quoted(example.name ?? '', this.lang);
    switch (property) {
      case 'monotone':
        return say.falls(
          what,
          this.share(example.from),
          this.share(example.to),
          this.money(example.paysFrom),
          this.money(example.paysTo),
          this.share(example.others),
        );
      case 'never-negative':
        if (example.variable === undefined) return say.alwaysBelow(this.money(example.paysTo));
        return say.below(what, this.share(example.to), this.money(example.paysTo), this.share(example.others));
      case 'computable':
        return example.name === undefined ? say.neverLine(this.line(example.lineKey)) : say.neverKpi(example.name);
      case 'covers-everything':
        return say.gap(example.name ?? this.line(example.lineKey), this.number(example.to));
      case 'caps-reachable':
        if (example.variable === 'index') return say.indexOutOfReach(this.share(example.to));
        return say.outOfReach(example.name ?? this.line(example.lineKey), this.share(example.to));
      default:
        return example.path === '$.settings.fixedShare'
          ? say.shareOver(this.share(example.to), this.share(example.from))
          : say.reductionOver(this.money(example.paysTo), this.money(example.paysFrom));
    }
  }

  cliff({ lineKey, variable, name, at, paysBelow, pays, price }: Cliff): string {
    const what = variable === 'index' ? this.say.index : quoted(name, this.lang);
    return this.say.cliff(this.line(lineKey), what, this.share(at), this.money(paysBelow), this.money(pays), this.money(price));
  }
}
