import type { Bank, Language, ScoredOption } from '../assessment/bank';
import type { QuestionId, SingleQuestionId } from '../assessment/question-ids';
import type { Claim, Favours } from './claim';
import { subjectsOf } from './value-subjects';

/** Largest pull, in score units, of a value whose claims may speak for both sides. */
const largestMixed = 0.2;

/** How the claims behind one value stand to it. `astray`: none of them speaks for its side. */
export type Agreement = 'none' | 'agree' | 'disagree' | 'astray';

/**
 * Whether the claims behind an answer speak for the side to which it pulls, on the questions of that answer.
 * @param pull how far the answer moves the score, in score units: below zero to Go, above to Rust
 */
export function agreementOf(
  claims: readonly Claim[],
  { question, option, pull }: { question: QuestionId; option: string; pull: number },
): Agreement {
  if (claims.length === 0) return 'none';
  const subjects = subjectsOf(question, option);
  const sides = new Set(claims.map((claim) => sideOf(claim, subjects)).filter(isLanguage));
  if (sides.size > 1) return 'disagree';
  return pull === 0 || sides.has(sideOfPull(pull)) ? 'agree' : 'astray';
}

/**
 * Every claim that does not carry the value it stands behind, one line each: it is about another question, speaks for
 * the other side, or speaks for a side where the value takes none. Behind a small pull the claims may disagree, if
 * one of them speaks for its side.
 */
export function carryingProblems(bank: Bank, claims: readonly Claim[]): string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return bank.questions.flatMap((question) =>
    question.role === 'score'
      ? question.options.flatMap((option) => problemsOf(question.id, option, byId))
      : [],
  );
}

function problemsOf(
  question: SingleQuestionId,
  option: ScoredOption,
  byId: ReadonlyMap<string, Claim>,
): string[] {
  const name = `${question}=${option.id}`;
  const subjects = subjectsOf(question, option.id);
  const behind = option.claims.flatMap((id) => byId.get(id) ?? []);
  const sides = behind.map((claim) => sideOf(claim, subjects));
  const pull = option.uRust - option.uGo;
  const own = sideOfPull(pull);
  const astray = behind.filter((_, at) => sides[at] === null);
  const against = behind.filter((_, at) => isLanguage(sides[at]) && sides[at] !== own);
  const silent = behind.filter((_, at) => sides[at] !== null && !isLanguage(sides[at]));
  const isMixed = new Set(sides.filter(isLanguage)).size > 1;
  const lines = astray.map(({ id }) => `${name}: ${id} is about another question`);
  if (behind.length === 0) return lines;
  if (pull === 0) {
    return sides.some(isLanguage) && !isMixed ? [...lines, `${name}: takes no side, its claims do`] : lines;
  }
  const mayBeMixed = Math.abs(pull) <= largestMixed && sides.includes(own);
  return [
    ...lines,
    ...(mayBeMixed ? [] : against.map(({ id }) => `${name}: ${id} speaks for the other side`)),
    ...silent.map(({ id }) => `${name}: ${id} speaks for neither side`),
  ];
}

/** Whom a claim speaks for on these questions; null when it is about none of them. As a whole without questions. */
function sideOf({ about, favours }: Claim, subjects: ReturnType<typeof subjectsOf>): Favours | null {
  if (subjects.length === 0) return favours;
  const sides = subjects.flatMap((subject) => about[subject] ?? []);
  return sides.find(isLanguage) ?? sides[0] ?? null;
}

function sideOfPull(pull: number): Language {
  return pull > 0 ? 'rust' : 'go';
}

function isLanguage(side: Favours | null | undefined): side is Language {
  return side === 'go' || side === 'rust';
}
