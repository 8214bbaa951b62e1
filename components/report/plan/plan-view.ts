import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { StoredResult } from '@/lib/domain/model/result';
import { plannedReport, type PlannedReport } from '@/lib/domain/report/plan';
import type { PlanHire } from '@/lib/domain/report/plan-hires';
import type { PlanRisk } from '@/lib/domain/report/plan-risks';
import { planDays, type PlanCause } from '@/lib/domain/report/plan-step';
import { message } from '@/lib/shared/message';
import { causeWords, type AnswerHref, type CauseWords } from './cause-words';
import type { PlanWords } from './plan-words';
import { stepWords } from './step-words';

interface Derived {
  key: string;
  causes: CauseWords[];
}

/** The plan of a report as finished words; every entry with what it comes from (A30). */
export interface PlanView {
  phases: { key: string; heading: string; steps: (Derived & { title: string; body: string })[] }[];
  risks: (Derived & { risk: string; mitigation: string; sign: string })[];
  hires: (Derived & { who: string; count: string })[];
  /** Why nobody is to be hired; empty where somebody is. */
  noHires: string;
}

/** The next steps after a verdict, in words. */
export function planView(
  report: { document: AnswersDocument; result: StoredResult },
  hrefOf: AnswerHref,
  words: PlanWords,
): PlanView {
  return plannedView(plannedReport(report.document, report.result), hrefOf, words);
}

/** As {@link planView}, of a plan that is there already. */
export function plannedView(planned: PlannedReport, hrefOf: AnswerHref, words: PlanWords): PlanView {
  const { plan } = planned;
  const causesOf = (because: readonly PlanCause[]) =>
    because.map((cause) => causeWords(cause, hrefOf, words));
  return {
    phases: planDays.map((day) => ({
      key: String(day),
      heading: words.plan.phases[day],
      steps: plan.steps[day].map((step, at) => ({
        key: `${step.key} ${at}`,
        ...stepWords(step, words),
        causes: causesOf(step.because),
      })),
    })),
    risks: plan.risks.map((risk, at) => ({
      key: `${risk.key} ${at}`,
      ...riskWords(risk, words),
      causes: causesOf(risk.because),
    })),
    hires: plan.hires.map((hire, at) => ({
      key: `${hire.role} ${at}`,
      ...hireWords(hire, words),
      causes: causesOf(hire.because),
    })),
    noHires: plan.hires.length > 0 ? '' : noHires(planned, words),
  };
}

function riskWords(
  risk: PlanRisk,
  { plan, report }: PlanWords,
): { risk: string; mitigation: string; sign: string } {
  if (risk.key === 'against') return plan.risks.against[risk.criterion][risk.language];
  const texts = plan.risks.others[risk.key];
  if (!('language' in risk)) return texts;
  const language = report.languages[risk.language];
  const gate = 'gate' in risk ? report.gates.items[risk.gate].name : '';
  return { ...texts, risk: message(texts.risk, { gate, language }) };
}

function hireWords({ role, level, language, count }: PlanHire, { plan, report }: PlanWords) {
  const { hires } = plan;
  const [least, most] = count;
  return {
    who: message(hires.role, {
      level: hires.levels[level],
      role: hires.roles[role],
      language: language ? report.languages[language] : hires.chosen,
    }),
    count: least === most ? String(most) : message(hires.range, { least, most }),
  };
}

function noHires({ hiring, verdict }: PlannedReport, { plan }: PlanWords): string {
  const { none } = plan.hires;
  if (hiring === 'none') return none.none;
  if (hiring === undefined || hiring === 'unknown') return none.unknown;
  return verdict === 'stay' ? none.stay : none.open;
}
