import { describe, expect, test } from 'vitest';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { Judgement } from '@/lib/domain/model/judge';
import type { GateDispute } from '@/lib/domain/model/pooling/pooled-result';
import { settleFirst } from '@/lib/domain/model/pooling/settle-first';
import type { DisputedQuestion } from '@/lib/domain/model/pooling/settlements';

/** The group's score, from which the moves below are measured. */
const score = 0.1;

/** A question whose answers would move the score so far, those in `changing` to another verdict. */
function disputed(
  question: QuestionId,
  moves: readonly number[],
  changing: readonly number[] = [],
): DisputedQuestion {
  const settlements = moves.map((move) => ({
    answer: String(move),
    respondents: [],
    judgement: { score: score + move } as Judgement,
    changesVerdict: changing.includes(move),
  }));
  return { question, settlements };
}

const gate = (...questions: QuestionId[]): GateDispute => ({
  gate: 'kernel-space',
  excludes: 'go',
  closedBy: [],
  notClosedBy: [],
  questions,
});

/** The order, from either order of asking. */
function ordered(questions: readonly DisputedQuestion[], gates: readonly GateDispute[] = []): QuestionId[] {
  const order = settleFirst(questions, gates, score);
  expect(settleFirst([...questions].reverse(), gates, score)).toEqual(order);
  return order;
}

describe('N05 what a group settles first', () => {
  test('first what can change the verdict, then what keeps a gate open, then what moves the score furthest', () => {
    const questions = [
      disputed('exposure', [0.01, -0.3]),
      disputed('host', [0, 0]),
      disputed('hiring', [0, 0.02], [0.02]),
      disputed('memory', [0.2, -0.2]),
    ];
    expect(ordered(questions, [gate('target', 'host')])).toEqual(['hiring', 'host', 'exposure']);
    expect(ordered(questions)).toEqual(['hiring', 'exposure', 'memory']);
  });

  test('one answer that changes the verdict is enough, and two count no more than one', () => {
    const questions = [
      disputed('memory', [0.1, 0.2], [0.1, 0.2]),
      disputed('hiring', [0.1, 0.3], [0.1]),
      disputed('juniors', [0.9, 0.8]),
    ];
    expect(ordered(questions)).toEqual(['hiring', 'memory', 'juniors']);
  });

  test('a gate counts beside the verdict, of two that change it the one at a gate comes first', () => {
    const questions = [disputed('hiring', [0.3], [0.3]), disputed('memory', [0.1], [0.1])];
    expect(ordered(questions, [gate('memory')])).toEqual(['memory', 'hiring']);
  });

  test('moves that differ by rounding alone are equal, and then the alphabet decides', () => {
    const questions = [disputed('memory', [0.2 + 1e-13, 0.1]), disputed('hiring', [-0.2, 0.1])];
    expect(ordered(questions)).toEqual(['hiring', 'memory']);
    expect(ordered([disputed('memory', [0.2 + 1e-6]), disputed('hiring', [-0.2])])).toEqual([
      'memory',
      'hiring',
    ]);
  });

  test('what moves nothing is left out, and no more than three are named', () => {
    expect(ordered([disputed('memory', [0, 1e-12])])).toEqual([]);
    const many: QuestionId[] = ['memory', 'hiring', 'juniors', 'exposure'];
    expect(ordered(many.map((question, at) => disputed(question, [at / 10 + 0.1])))).toEqual([
      'exposure',
      'juniors',
      'hiring',
    ]);
  });
});
