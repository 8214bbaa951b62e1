import type { CompiledBank } from '../compiled-bank';
import { judgeStanding, type Judgement } from '../judge';
import { countingMethod } from '../methods';
import type { Verdict } from '../verdict-ids';
import { drawScores } from '../simulate';
import { gateDisputes } from './gate-disputes';
import { membersOf, type Member, type Respondent } from './member';
import type { DecisiveDisagreement, Disagreement, LeftOut } from './pooled-result';
import { pooledStanding } from './pooled-standing';
import { pooledWeights } from './pooled-weights';
import { settleFirst } from './settle-first';
import { disputedQuestions, type DisputedQuestion } from './settlements';

/** A group with its judgement and what each member's answers give by themselves, in order of members. */
export interface JudgedGroup {
  members: readonly Member[];
  judgement: Judgement;
  /** Variance of the members' directions per question. */
  between: readonly number[];
  ownVerdicts: readonly Verdict[];
}

/** Every measure of disagreement of method 1.10; what concerns the verdict is counted in full. */
export function disagreementOf(compiled: CompiledBank, group: JudgedGroup): Disagreement {
  const { members, judgement, ownVerdicts } = group;
  const disputed = disputedQuestions(compiled, members, judgement);
  const disputes = gateDisputes(compiled, members, judgement.parts);
  const others = members.filter((_, at) => ownVerdicts[at] !== judgement.verdict);
  return {
    polarisation: others.reduce((sum, member) => sum + member.voice, 0),
    betweenShare: betweenShare(compiled, group),
    decisive: disputed.flatMap((each) => decisiveAnswers(each) ?? []),
    withoutOne: withoutOne(compiled, members),
    gateDisputes: disputes,
    settleFirst: settleFirst(disputed, disputes, judgement.score),
  };
}

/** Sum of omega^2 B over the variance of the drawn scores, which contains it. */
function betweenShare(compiled: CompiledBank, { judgement, between }: JudgedGroup): number {
  const { weights, position } = judgement;
  const scores = drawScores(compiled, weights, position, compiled.bank.parameters.samples);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const whole = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const people = compiled.questions.reduce((sum, question) => {
    const weight = (weights.criteria[question.criterion] ?? 0) * question.share;
    return sum + weight ** 2 * (between[question.at] ?? 0);
  }, 0);
  return whole > 0 ? Math.min(1, people / whole) : 0;
}

function decisiveAnswers({ question, settlements }: DisputedQuestion): DecisiveDisagreement | null {
  const answers = settlements
    .filter((each) => each.changesVerdict)
    .map(({ answer, respondents, judgement: { verdict, lean } }) => ({ answer, respondents, verdict, lean }));
  return answers.length > 0 ? { question, answers } : null;
}

function withoutOne(compiled: CompiledBank, members: readonly Member[]): LeftOut[] {
  if (members.length < 2) return [];
  const method = countingMethod(compiled.bank.parameters);
  return members.map(({ id }) => {
    const rest: Respondent[] = members.filter((member) => member.id !== id);
    const others = membersOf(compiled, rest);
    const standing = pooledStanding(compiled, others, pooledWeights(compiled, others));
    const { verdict, lean } = judgeStanding(compiled, standing, method);
    return { respondent: id, verdict, lean };
  });
}
