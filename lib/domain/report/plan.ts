import type { AnswersDocument, AnswerValue } from '../assessment/answers-document';
import { planFacts } from './plan-facts';
import { plannedHires, type PlanHire } from './plan-hires';
import { honestSteps } from './plan-honest-steps';
import { languageSteps } from './plan-language-steps';
import { planRisks, type PlanRisk } from './plan-risks';
import { planDays, type PlanSteps } from './plan-step';
import type { StoredResult } from '../model/result';
import type { Verdict } from '../model/verdict-ids';

/** What to do after the verdict (A30): keys and facts, no sentence. */
export interface Plan {
  /** By the day a step should be done. */
  steps: PlanSteps;
  risks: PlanRisk[];
  hires: PlanHire[];
}

const mostSteps = 4;
const mostRisks = 4;
const mostHires = 3;

/**
 * The next steps of a report, derived from its answers and its result by the rules of the files beside
 * this one; the most important first, and none without a cause. The rules speak of "the language" and
 * "the other", so exchanging the languages in answers and result exchanges them in the plan.
 */
export function planOf(document: AnswersDocument, result: StoredResult): Plan {
  const facts = planFacts(document, result);
  const steps = facts.languages.length > 0 ? languageSteps(facts) : honestSteps(facts);
  for (const day of planDays) steps[day] = steps[day].slice(0, mostSteps);
  return {
    steps,
    risks: planRisks(facts).slice(0, mostRisks),
    hires: plannedHires(facts).slice(0, mostHires),
  };
}

/** A plan with what says why nobody is to be hired. */
export interface PlannedReport {
  plan: Plan;
  /** The answer to the question about hiring; undefined where it was not given. */
  hiring: AnswerValue | undefined;
  verdict: Verdict;
}

/** The plan of a report, with all that is shown beside it. */
export function plannedReport(document: AnswersDocument, result: StoredResult): PlannedReport {
  return { plan: planOf(document, result), hiring: document.answers.hiring, verdict: result.verdict };
}
