import type { Answers } from '@/lib/domain/assessment/answers-document';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Language } from '@/lib/domain/developer/language';
import type { LanguageNeed } from './brief';
import type { ResultForBrief } from './result-for-brief';

/** Most answers named as the reason for the language. */
const mostReasons = 3;

/**
 * The language a brief asks for, with the answers behind it. A verdict that names none ("stay", "measure
 * first", too little known, a conflict) does not decide it; then the code that is already there does, and
 * without any both pools are searched.
 */
export function prefillLanguage(
  answers: Answers,
  result: ResultForBrief,
): { value: LanguageNeed; questions: readonly QuestionId[] } {
  switch (result.verdict) {
    case 'go':
    case 'rust':
      return { value: result.verdict, questions: decisiveQuestions(result, result.verdict) };
    case 'split':
      return { value: 'both', questions: splitQuestions(answers, result) };
    case 'either':
      return { value: 'either', questions: decisiveQuestions(result) };
    case 'stay':
    case 'profile-first':
    case 'not-enough-information':
    case 'conflict':
      return languageOfExistingCode(answers);
  }
}

/** Gates that rule the other language out come first, then the answers that weigh most. */
function decisiveQuestions(result: ResultForBrief, language?: Language): QuestionId[] {
  const gates = result.gates
    .filter((gate) => gate.state === 'true' && language !== undefined && gate.excludes !== language)
    .map((gate) => gate.question);
  const sign = language === 'go' ? -1 : 1;
  const weighty = result.contributions
    .filter(({ value }) => (language === undefined ? value !== 0 : value * sign > 0))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || (a.question < b.question ? -1 : 1))
    .map(({ question }) => question);
  return [...new Set([...gates, ...weighty])].slice(0, mostReasons);
}

function splitQuestions(answers: Answers, result: ResultForBrief): QuestionId[] {
  const second: QuestionId[] = answers['second-language'] === undefined ? [] : ['second-language'];
  return result.components.length > 0 ? ['components', ...second] : second;
}

function languageOfExistingCode(answers: Answers): { value: LanguageNeed; questions: readonly QuestionId[] } {
  switch (answers['existing-code']) {
    case 'much-go':
    case 'some-go':
      return { value: 'go', questions: ['existing-code'] };
    case 'much-rust':
    case 'some-rust':
      return { value: 'rust', questions: ['existing-code'] };
    default:
      return { value: 'either', questions: [] };
  }
}
