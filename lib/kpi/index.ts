// The law: how much someone earns, and why. Pure and synchronous; nothing here knows of databases, clocks or requests.
export { schemeDocSchema, scorecardItemSchema, componentSchema, gateSchema } from './scheme-doc';
export { settingsSchema } from './settings';
export type { Settings } from './settings';
export type { SchemeDoc, ScorecardItem, Component, Gate } from './scheme-doc';
export { nodeSchema, conditionSchema } from './node';
export type { Node, NodeKind, NodeCondition } from './node';
export type { AttainNode } from './nodes/attain';
export type { AttainRule } from './nodes/attain-rule-shape';
export type { CurveNode, Knot } from './nodes/curve-shape';
export { roundingModes, roundingPlaces, roundingSchema } from './rounding';
export type { Rounding, RoundingMode, RoundingPlace, RoundingPlaces } from './rounding';
export { kpiDefSchema, kpiScopes } from './kpi-def';
export type { KpiDef, KpiScope } from './kpi-def';
export { personInputSchema, cardInputSchema, kpiValueSchema } from './input';
export type { PersonInput, CardInput, KpiValue } from './input';
export { problemCodes } from './problem';
export type { Problem, ProblemCode } from './problem';
export type {
  CardResult,
  Currency,
  Effect,
  ItemResult,
  Line,
  LinePart,
  LineUnit,
  PersonResult,
  Reason,
  ReasonCode,
  Totals,
  UnfinishedLine,
  Working,
  WorkingKpi,
  WorkingUnit,
} from './result';
export { buildComponent } from './forms/build-component';
export { readComponent } from './forms/read-component';
export { buildItem, readItem, usualRule } from './forms/scorecard-item';
export type { SimpleItem } from './forms/scorecard-item';
export type {
  AmountByAttainment,
  AmountOf,
  FixedPart,
  KpiRef,
  LumpForPlan,
  PerUnitAbovePlan,
  ReductionOnly,
  ShareOfFact,
  SimpleComponent,
  SimpleForm,
  VariableByIndex,
} from './forms/simple-component';
export type {
  CompiledScheme,
  CurveBasis,
  CurvePoint,
  Lang,
  MonthResult,
  ProblemText,
  SchemeRead,
  SchemeSection,
  Schemes,
  WorkingText,
  CalculateMonth,
  CalculatePerson,
  CanonicalResult,
  CompileScheme,
  CurvePoints,
  DescribeProblem,
  DescribeScheme,
  ExplainLine,
  RenderWorkings,
} from './contract';
export { ENGINE_VERSION } from './engine-version';
export { compileScheme } from './compile-scheme';
export { addTotals, calculateMonth, calculatePerson, canonicalResult, readPersonInput } from './calculate';
export { calculateAmounts } from './calculate-amounts';
export { calculateTold } from './calculate';
export { openResult } from './open-result';
export { packResult, storedLedgerPaths } from './pack-result';
export { canonicalText } from './canonical-text';
export { toText } from './exact/text';
export { unpackResult } from './unpack-result';
export type { ToldPerson } from './told-result';
export type { AmountLine, PersonAmounts } from './calculate-amounts';
export { curvePoints } from './curve-points';
export { lintScheme } from './lint/lint-scheme';
export { remarkCodes } from './lint/remark';
export type { Remark, RemarkCode, Severity } from './lint/remark';
export { describeRemark } from './text/describe-remark';
export { prove } from './prove/prove';
export { zeroDivisionIn } from './prove/computable';
export type { ProofBasis } from './prove/world';
export type { ProofLimits } from './prove/limits';
export type { Cliff, CounterExample, Proof, ProofReport, Property } from './prove/proof';
export { splitCredit } from './credit';
export type { Credit, CreditMode } from './credit';
export { splitPool } from './split-pool';
export type { Pool, PoolMember, SplitPool } from './split-pool';
export { readyFormulas } from './formula/ready-formulas';
export type { LedgerEntry } from './result';
export type { TimeInput } from './time/time-input';
export { explainLine } from './explain-line';
export { renderWorkings } from './text/render-workings';
export { describeProblem } from './text/describe-problem';
export { whyText } from './text/why-text';
export { jsonPath } from './json-path';
export { describeScheme } from './text/describe-scheme';
export { bridgeCauses, compareResults } from './compare/compare-results';
export type { Bridge, BridgeCause, BridgePart, Calculated } from './compare/compare-results';
export { goalOfLeads, planCampaign } from './solve/plan-campaign';
export type { CampaignInput, CampaignPlan, CampaignProblem } from './solve/plan-campaign';
export { solveFact } from './solve/solve-fact';
export type { SolveFact, SolveInput, SolveOutcome, Solved } from './solve/solve-fact';
export { schemeTemplates } from './templates/templates';
export { templateIn } from './templates/names';
export type { SchemeTemplate } from './templates/template';
export { describeProofs } from './text/describe-proofs';
export type { ProofText, ReportText } from './text/describe-proofs';
