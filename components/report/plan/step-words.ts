import type { PlanStep } from '@/lib/domain/report/plan-step';
import { formatTenths } from '@/lib/shared/format';
import { isolated } from '@/lib/shared/isolated';
import { message, type MessageValues } from '@/lib/shared/message';
import { answerWords } from './cause-words';
import type { PlanWords } from './plan-words';

/** A step in words. */
export function stepWords(step: PlanStep, words: PlanWords): { title: string; body: string } {
  const { title, body } = words.plan.steps[step.key];
  const values = valuesOf(step, words);
  return { title: message(title, values), body: message(body, values).trim() };
}

/** What the sentences of a step may name. A name that the step does not carry is empty; its sentences have no place for it. */
function valuesOf(step: PlanStep, words: PlanWords): MessageValues {
  const { plan, report, answers } = words;
  const { languages, gates, flips, parts } = report;
  const { language, question, gate, verdict, between, boundary } = step;
  const spoken = language ? languages[language] : '';
  const current = step.current ? report.stay.languages[step.current] : '';
  const decided = verdict ? flips.verdicts[verdict] : '';
  return {
    language: spoken,
    in: language || step.current ? message(plan.in, { language: spoken || current }) : '',
    current,
    checks: language ? plan.checks[language] : '',
    question: question ? answers[question].name : '',
    answer: statedAnswer(step, words),
    gate: gate ? gates.items[gate].name : '',
    lift: gate ? gates.items[gate].lift : '',
    then: verdict
      ? message(plan.lifted, { verdict: decided })
      : message(plan.stillHeld, { language: spoken }),
    verdict: decided,
    first: between ? isolated(between[0]) : '',
    second: between ? isolated(between[1]) : '',
    kind: boundary ? parts.kinds[boundary] : '',
    fix: step.fix ? report.stay.fixes[step.fix].title : '',
    how: step.fix ? report.stay.fixes[step.fix].body : '',
    points: formatTenths(Math.round((step.price ?? 0) * 1000)),
    changes: (step.changes ?? [])
      .map(({ question: changed, to }) => answerWords(changed, to, words))
      .join('; '),
  };
}

/** The answer a step is about, where it is about one. */
function statedAnswer({ question, because }: PlanStep, words: PlanWords): string {
  const cause = because.find((each) => each.kind === 'answer' && each.question === question);
  return cause?.kind === 'answer' ? answerWords(cause.question, cause.value, words) : '';
}
