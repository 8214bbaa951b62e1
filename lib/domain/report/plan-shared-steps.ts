import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import { becauseOfGate, becauseOfVerdict, becauseOpen, firstOf, type PlanFacts } from './plan-facts';
import type { PlanCause, PlanStep } from './plan-step';

const mostToSettle = 2;

/** Constraints that could still close are settled before anything is built on them. */
export function settleGates({ result }: PlanFacts): PlanStep[] {
  return result.gates
    .filter((gate) => gate.state === 'unknown')
    .slice(0, mostToSettle)
    .map(({ id, question, excludes }) => ({
      key: 'settle-gate',
      gate: id,
      question,
      language: excludes,
      because: [becauseOfGate(id), becauseOpen(question)],
    }));
}

/** The one question that is worth most, unless a constraint asks it already. */
export function answerNext(facts: PlanFacts): PlanStep[] {
  const { nextQuestion } = facts.result;
  const isAsked = settleGates(facts).some((step) => step.question === nextQuestion);
  return nextQuestion && !isAsked ? [answerOpen(nextQuestion)] : [];
}

/** A question to be answered. */
export function answerOpen(question: QuestionId): PlanStep {
  return { key: 'answer-open', question, because: [becauseOpen(question)] };
}

/** Where the time goes is measured first, within a fixed number of days, wherever nobody has looked. */
export function measureFirst(facts: PlanFacts): PlanStep[] {
  if (facts.answer('bottleneck') === 'not-measured') {
    return [{ key: 'measure', because: facts.answers('bottleneck', 'situation') }];
  }
  const isOpen = facts.result.stay?.fixes.includes('profile') ?? false;
  return isOpen ? [{ key: 'measure', because: [becauseOpen('bottleneck')] }] : [];
}

/** Answers that no passing of time makes true. */
const neverComesTrue = ['not-measured', 'new-system'];

/** At the end: whether the nearest thing that turns the verdict has happened. */
export function checkFlip({ result }: PlanFacts, key: 'check-flip' | 'come-back' = 'check-flip'): PlanStep[] {
  const nearest = result.flips.find(({ changes }) =>
    changes.every(({ to }) => !neverComesTrue.includes(String(to))),
  );
  if (!nearest) return [];
  const because = nearest.changes.map(({ question, from }): PlanCause =>
    from === unknownAnswer ? becauseOpen(question) : { kind: 'answer', question, value: from },
  );
  return [{ key, changes: nearest.changes, verdict: nearest.verdict, because }];
}

/**
 * One thin slice through the whole system, in use by somebody, before the rest is built.
 * @param reasons what puts it at this time, where anything does
 */
export function firstSlice(facts: PlanFacts, reasons: PlanCause[]): PlanStep {
  const [language] = facts.languages;
  const because = [...reasons, ...facts.answers('workload')];
  return {
    key: 'first-slice',
    ...(language && facts.languages.length === 1 ? { language } : {}),
    because: firstOf(because, becauseOfVerdict(facts)),
  };
}

/** The release that was promised, in the phase in which it is due; where it is due later, a look back. */
export function releaseDue(facts: PlanFacts, day: 60 | 90): PlanStep[] {
  const option = facts.answer('first-release');
  if (!option || (option === 'under-6-weeks') !== (day === 60)) return [];
  const isLater = option === '3-6-months' || option === 'over-6-months';
  return [{ key: isLater ? 'look-back' : 'release', because: facts.answers('first-release') }];
}
