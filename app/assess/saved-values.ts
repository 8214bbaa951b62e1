import type { OwnAssessment } from '@/lib/data/assessments';
import { typedParts } from '@/lib/domain/assessment/part-rows';
import type { PartsMode } from '@/lib/domain/assessment/parts-form';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { FormValues } from '@/lib/shared/form-state';
import { hasAnswer } from './standing';

/** The saved answer to a question as the fields of its form; no field where there is none. */
export function savedValues(assessment: OwnAssessment, question: QuestionId): FormValues {
  if (!hasAnswer(assessment, question)) return {};
  const { answers, components = [] } = assessment.document;
  if (question === 'components') {
    const parts = partsMode(assessment);
    return parts === 'listed' ? { parts, ...typedParts(components) } : { parts };
  }
  const answer = answers[question] ?? [];
  const listed = question === 'mandate' || question === 'priorities';
  return { answer: listed ? [answer].flat() : answer };
}

/** How the question about parts was answered. */
function partsMode(assessment: OwnAssessment): PartsMode {
  if (assessment.document.answers.components === 'unknown') return 'unknown';
  return assessment.document.components ? 'listed' : 'one-system';
}
