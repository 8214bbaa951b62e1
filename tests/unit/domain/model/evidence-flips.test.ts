import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import type { Bank, ScoredOption } from '@/lib/domain/assessment/bank';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documents, patience, quickBank } from './documents';
import { documentWith } from './golden-cases';

vi.setConfig({ testTimeout: patience });

const smallBank: Bank = {
  ...quickBank,
  parameters: { ...quickBank.parameters, samples: 20, splitSamples: 20 },
};

/** The bank with another direction for one option. */
function saying(question: string, answer: string, direction: number): Bank {
  const moved = (option: ScoredOption): ScoredOption =>
    option.id === answer ? { ...option, uGo: (1 - direction) / 2, uRust: (1 + direction) / 2 } : option;
  return {
    ...smallBank,
    questions: smallBank.questions.map((each) =>
      each.role === 'score' && each.id === question ? { ...each, options: each.options.map(moved) } : each,
    ),
  };
}

function scoreWith(document: AnswersDocument, question: string, answer: string, direction: number): number {
  return evaluateVerdict(document, saying(question, answer, direction)).score;
}

const options = smallBank.questions.flatMap((question) =>
  question.role === 'score' ? question.options.map((option) => ({ question: question.id, option })) : [],
);

describe('N01 the evidence at which the score turns', () => {
  property.prop([documents({ parts: [0, 3] })], { numRuns: 20 })(
    'just before and just beyond the value the score has opposite signs',
    (document) => {
      const { score, evidenceFlips } = evaluateAssessment(document, quickBank);
      for (const { question, answer, from, to, lean } of evidenceFlips) {
        const step = 1e-5 * Math.sign(to - from);
        const before = scoreWith(document, question, answer, to - step);
        const beyond = scoreWith(document, question, answer, to + step);
        expect([Math.sign(before), Math.sign(beyond)]).toEqual([Math.sign(score), -Math.sign(score)]);
        expect(lean).toBe(beyond > 0 ? 'rust' : 'go');
      }
    },
  );

  property.prop([documents({ parts: [0, 2] })], { numRuns: 8 })(
    'every option that turns it inside its width is named, the smallest move first, four at most',
    (document) => {
      const { score, evidenceFlips } = evaluateAssessment(document, quickBank);
      fc.pre(Math.abs(score) > 1e-9);
      const turning = options.filter(({ question, option }) => {
        const direction = option.uRust - option.uGo;
        const width = quickBank.parameters.halfWidth[option.grade];
        const to = Math.max(-1, Math.min(1, direction - Math.sign(score) * width));
        return score * scoreWith(document, question, option.id, to) < 0;
      });
      expect(evidenceFlips).toHaveLength(Math.min(4, turning.length));
      const moves = evidenceFlips.map(({ from, to }) => Math.abs(to - from));
      moves.slice(1).forEach((each, at) => expect(each).toBeGreaterThan(moves[at]! - 1e-8));
    },
  );

  test('an answer that only one of two parts gives moves the score by its share', () => {
    const document = documentWith({ workload: 'network-proxy' }, [
      { name: 'api', share: 'small', answers: { workload: 'crud-api' } },
      { name: 'edge', share: 'medium', answers: {} },
    ]);
    const { score, contributions, evidenceFlips } = evaluateAssessment(document, quickBank);
    const weight = contributions.find((each) => each.question === 'workload')?.weight ?? Number.NaN;
    for (const { question, answer, from, to } of evidenceFlips.filter(
      (each) => each.question === 'workload',
    )) {
      expect(question).toBe('workload');
      const share = answer === 'crud-api' ? 2 / 5 : 3 / 5;
      expect(score + weight * share * (to - from)).toBeCloseTo(0, 12);
    }
  });
});
