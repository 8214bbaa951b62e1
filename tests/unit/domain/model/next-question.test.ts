import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { type SingleQuestionId } from '@/lib/domain/assessment/question-ids';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, singleQuestionIdsV1 } from './documents';
import { documentWith, ordinaryAnswers } from './golden-cases';

vi.setConfig({ testTimeout: patience });

function shareChanging(document: AnswersDocument, question: SingleQuestionId, verdict: string): number {
  const changing = optionsIn('v1', question).filter((option) => {
    const answers = { ...document.answers, [question]: option };
    return evaluateVerdict({ ...document, answers }).verdict !== verdict;
  });
  return changing.length / optionsIn('v1', question).length;
}

/** Complete documents in which a few questions are opened that no gate waits for. */
const fewOpen = fc
  .tuple(
    documents({ withUnknowns: false }),
    fc.subarray(
      singleQuestionIdsV1.filter(
        (id) => !bankV1.gates.some((gate) => JSON.stringify(gate.when).includes(id)),
      ),
      { minLength: 2, maxLength: 4 },
    ),
  )
  .map(([document, open]): AnswersDocument => {
    const unknown = Object.fromEntries(open.map((id) => [id, 'unknown']));
    return { ...document, answers: { ...document.answers, mandate: ['none'], ...unknown } };
  });

describe('N01 the question to answer next', () => {
  property.prop([fewOpen], { numRuns: 25 })(
    'no other open question changes the verdict with a larger share of its options',
    (document) => {
      const { verdict, unknowns, nextQuestion } = evaluateAssessment(document);
      const shares = new Map(
        unknowns.map(({ question }) => [
          question,
          shareChanging(document, question as SingleQuestionId, verdict),
        ]),
      );
      if (unknowns.length === 0) expect(nextQuestion).toBeNull();
      else expect(shares.get(nextQuestion!)).toBe(Math.max(...shares.values()));
    },
  );

  test('what only a part is not sure about is tried in that part', () => {
    const document = documentWith({ ...ordinaryAnswers, situation: 'new-system', exposure: 'unknown' }, [
      { name: 'api', share: 'large', answers: {} },
      { name: 'firmware', share: 'small', answers: { target: 'unknown' } },
    ]);
    const { gates, unknowns, nextQuestion } = evaluateAssessment(document);
    expect(unknowns.map((each) => each.question).sort()).toEqual(['exposure', 'target']);
    expect(gates.filter((gate) => gate.state === 'unknown').map((gate) => gate.question)).toContain('target');
    expect(nextQuestion).toBe('target');
  });
});
