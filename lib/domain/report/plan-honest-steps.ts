import type { Language } from '../assessment/bank';
import type { QuestionId } from '../assessment/question-ids';
import {
  becauseOfGate,
  becauseOfVerdict,
  experienceWith,
  firstOf,
  type PlanFacts,
  becauseUnmeasured,
  mended,
} from './plan-facts';
import {
  answerNext,
  answerOpen,
  checkFlip,
  firstSlice,
  measureFirst,
  releaseDue,
  settleGates,
} from './plan-shared-steps';
import { shownEitherKind } from './either-kind';
import type { PlanCause, PlanStep, PlanSteps } from './plan-step';

const demands: readonly QuestionId[] = ['latency-heap', 'compute', 'memory'];
const mostQuestions = 3;

/** The plan where the verdict names no language: what to do instead of choosing, and when to come back. */
export function honestSteps(facts: PlanFacts): PlanSteps {
  switch (facts.result.verdict) {
    case 'stay':
      return stay(facts);
    case 'profile-first':
      return profileFirst(facts);
    case 'conflict':
      return conflict(facts);
    case 'either':
      return either(facts);
    case 'not-enough-information':
    case 'go':
    case 'rust':
    case 'split':
      return notEnough(facts);
  }
}

/** Keep what runs: mend what hurts, write down how it runs, watch the figures that would change the answer, come back. */
function stay(facts: PlanFacts): PlanSteps {
  if (facts.result.stay?.isRunning === false) return writtenAtHome(facts);
  const works = firstOf(facts.answers('situation'), becauseOfVerdict(facts));
  const [first, ...others] = fixes(facts);
  return {
    30: [
      ...measureFirst(facts),
      { key: 'record-baseline', because: [...works, ...facts.answers(...demands)], ...currentOf(facts) },
      ...(first ? [first] : []),
    ],
    60: [
      ...others.slice(0, 2),
      { key: 'watch-figures', because: firstOf(facts.answers(...demands, 'bottleneck'), works) },
      ...(first ? [answerAgain(facts)] : []),
    ],
    90: comeBack(facts, works),
  };
}

/** At the end: what would turn the verdict, or else the figures that were written down. */
function comeBack(facts: PlanFacts, because: PlanCause[]): PlanStep[] {
  const flip = checkFlip(facts, 'come-back');
  return flip.length > 0 ? flip : [{ key: 'look-again', because }];
}

/** A new system in the language of today is built like any other. */
function writtenAtHome(facts: PlanFacts): PlanSteps {
  return {
    30: [{ ...firstSlice(facts, facts.answers('current-language')), ...currentOf(facts) }],
    60: releaseDue(facts, 60),
    90: [...releaseDue(facts, 90), ...checkFlip(facts, 'come-back')],
  };
}

/** The language of today, where it has a name. */
function currentOf({ result: { stay } }: PlanFacts): Pick<PlanStep, 'current'> {
  return stay?.language && stay.language !== 'other' ? { current: stay.language } : {};
}

/** What cures the pain without another language; measuring stands before it by itself. */
function fixes(facts: PlanFacts): PlanStep[] {
  return mended(facts).map(({ key, question }) => ({
    key: 'fix',
    fix: key,
    because: firstOf(facts.answers(question), becauseOfVerdict(facts)),
  }));
}

/** Measure, repair where it stands, answer again with figures; only then choose. */
function profileFirst(facts: PlanFacts): PlanSteps {
  const wanted = facts.answers(...demands, 'priorities');
  return {
    30: [
      ...measureFirst(facts),
      { key: 'write-target', because: firstOf(wanted, becauseOfVerdict(facts)) },
      ...settleGates(facts),
    ],
    60: [
      { key: 'fix-where-it-is', because: [...becauseUnmeasured(facts), ...facts.answers('situation')] },
      answerAgain(facts),
    ],
    90: [{ key: 'decide-with-figures', because: becauseUnmeasured(facts) }],
  };
}

/** The answers that are worth most come first; nothing is chosen before. */
function notEnough(facts: PlanFacts): PlanSteps {
  return {
    30: [
      ...measureFirst(facts),
      ...facts.result.unknowns.slice(0, mostQuestions).map(({ question }) => answerOpen(question)),
    ],
    60: [answerAgain(facts)],
    90: [{ key: 'decide-then', because: becauseOfVerdict(facts) }],
  };
}

/** Each constraint with what the verdict would be without it; then one of them goes, in writing. */
function conflict(facts: PlanFacts): PlanSteps {
  const { gates, gateLifts = [], clashes = [] } = facts.result;
  const closed = gates.filter((gate) => gate.state === 'true');
  const clashing = facts.answers(...new Set(clashes.map(({ question }) => question)));
  if (clashes.some(({ gate }) => gate === null)) {
    return {
      30: [{ key: 'ask-toolchain', because: firstOf(clashing, becauseOfVerdict(facts)) }],
      60: [answerAgain(facts)],
      90: [{ key: 'decide-then', because: becauseOfVerdict(facts) }],
    };
  }
  return {
    30: closed.map(({ id, excludes }) => {
      const lifted = gateLifts.find(({ gate }) => gate === id);
      return {
        key: 'lift-gate',
        gate: id,
        language: excludes,
        ...(lifted ? { verdict: lifted.verdict } : {}),
        because: [becauseOfGate(id)],
      };
    }),
    60: [
      { key: 'drop-constraint', because: [...closed.map(({ id }) => becauseOfGate(id)), ...clashing] },
      answerAgain(facts),
    ],
    90: [{ key: 'decide-then', because: becauseOfVerdict(facts) }],
  };
}

/**
 * No language is named, so no step names one to choose. Where it makes no difference the team decides,
 * else who can be hired, else a date; a lead is checked; and where the readings lie on both sides a
 * small trial in both tells more than comparing on.
 */
function either(facts: PlanFacts): PlanSteps {
  return {
    30: [...settleGates(facts), ...measureFirst(facts), ...answersFirst(facts), ...wayOut(facts)],
    60: [firstSlice(facts, []), ...releaseDue(facts, 60)],
    90: [...releaseDue(facts, 90), ...checkFlip(facts)],
  };
}

function answersFirst(facts: PlanFacts): PlanStep[] {
  return shownEitherKind(facts.result) === 'equivalent' ? [] : answerNext(facts);
}

function wayOut(facts: PlanFacts): PlanStep[] {
  switch (shownEitherKind(facts.result)) {
    case 'leaning':
      return [{ key: 'check-lead', language: facts.result.lean, because: becauseOfVerdict(facts) }];
    case 'undetermined':
      return [{ key: 'try-both', because: becauseOfVerdict(facts) }];
    case 'equivalent':
    case null:
      return [choose(facts)];
  }
}

function choose(facts: PlanFacts): PlanStep {
  const experience = facts.answers('go-experience', 'rust-experience');
  if (knowsBetter(facts)) return { key: 'choose-by-team', because: experience };
  const hiring = facts.answers('hiring');
  if (hiring.length > 0) return { key: 'choose-by-hiring', because: [...experience, ...hiring] };
  return { key: 'choose-by-date', because: becauseOfVerdict(facts) };
}

/** The language that more of the team has shipped; null where that is a tie or not known. */
function knowsBetter({ answer }: PlanFacts): Language | null {
  const ranks = ['nobody', 'some', 'most'];
  const [go, rust] = (['go', 'rust'] as const).map((each) =>
    ranks.indexOf(answer(experienceWith(each)) ?? ''),
  );
  if (go === undefined || rust === undefined || go < 0 || rust < 0 || go === rust) return null;
  return go > rust ? 'go' : 'rust';
}

function answerAgain(facts: PlanFacts): PlanStep {
  return { key: 'answer-again', because: becauseOfVerdict(facts) };
}
