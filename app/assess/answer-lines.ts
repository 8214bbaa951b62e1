import type { OwnAssessment } from '@/lib/data/assessments';
import type { ComponentInput } from '@/lib/domain/assessment/answers-document';
import { unknownAnswer, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { optionLabel, questionWords } from './question-words';
import { hasAnswer } from './standing';

/** What was answered to a question, one line per answer; no line when it is open. */
export function answerLines(assessment: OwnAssessment, question: QuestionId): string[] {
  if (!hasAnswer(assessment, question)) return [];
  const { answers, components = [] } = assessment.document;
  if (question !== 'components')
    return [answers[question] ?? []].flat().map((id) => optionLabel(assessment.document, question, id));
  if (answers.components === unknownAnswer)
    return [questionWords(assessment.document, question).notSure.label];
  return components.length > 0 ? components.map(partLine) : [getText().assessment.review.oneSystem];
}

function partLine(part: ComponentInput): string {
  const { review } = getText().assessment;
  return message(review.part, {
    name: part.name,
    share: part.share,
    boundary: review.boundaries[part.boundary ?? 'rpc'],
    own: Object.keys(part.answers).length,
  });
}
