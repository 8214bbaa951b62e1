import type { Language } from '../assessment/bank';
import { unknownAnswer, type QuestionId } from '../assessment/question-ids';
import type { StoredResult, Contribution, GateResult, UnknownAnswer } from '../model/result';

const mostFor = 3;
const mostAgainst = 2;
const mostUnknown = 3;

/** Why the verdict is what it is: keys and numbers only, the strongest first. */
export interface VerdictReasons {
  /** The language the reasons are about: the better one, whatever the verdict. */
  language: Language;
  for: Contribution[];
  against: Contribution[];
  unknown: UnknownAnswer[];
  /** Gates that hold, and gates that could still close. */
  deciding: GateResult[];
  open: GateResult[];
  /** The one question to settle next. */
  next: QuestionId | null;
}

/** The top reasons for and against the better language, what is not known, and what constrains it. */
export function verdictReasons(result: StoredResult): VerdictReasons {
  const towards = result.lean === 'rust' ? 1 : -1;
  return {
    language: result.lean,
    for: strongest(result.contributions, towards).slice(0, mostFor),
    against: strongest(result.contributions, -towards).slice(0, mostAgainst),
    unknown: result.unknowns.slice(0, mostUnknown),
    deciding: result.gates.filter((gate) => gate.state === 'true'),
    open: result.gates.filter((gate) => gate.state === 'unknown'),
    next: result.nextQuestion,
  };
}

/** The answers that pull to one side, largest first, equal ones by name. */
function strongest(contributions: readonly Contribution[], towards: number): Contribution[] {
  return contributions
    .filter((each) => each.value * towards > 0 && each.answer !== unknownAnswer)
    .sort(
      (left, right) =>
        Math.abs(right.value) - Math.abs(left.value) || (left.question < right.question ? -1 : 1),
    );
}
