import { describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documentWith, goShopWithIngest } from './golden-cases';

const hotPath: Answers = {
  ...{ situation: 'some-pain', bottleneck: 'cpu', compute: 'hundreds-of-cores', priorities: ['run-cost'] },
  ...{ 'existing-code': 'much-go', 'go-experience': 'most', 'rust-experience': 'some' },
};
const plainPart: Answers = {
  ...{ workload: 'control-plane', compute: 'hundreds-of-cores', 'latency-heap': 'tight-large-heap' },
  ...{ 'existing-code': 'much-rust', 'rust-experience': 'most', 'go-experience': 'some' },
  ...{ 'change-rate': 'weekly', hiring: 'many-fast', 'second-language': 'already-several' },
};

function offerFor(answers: Answers) {
  return evaluateAssessment(documentWith(answers)).partsOffer;
}

/** The document with the parts that were offered, as somebody would describe them. */
function describedApart(answers: Answers): AnswersDocument {
  const components = offerFor(answers)!.parts.map(({ role, share, boundary, answers: own }) => ({
    ...{ name: role, share, boundary, answers: own },
  }));
  return documentWith(answers, components);
}

describe('N06 one system that looks like two', () => {
  test('a Go shop with one hot path is offered it as a part, filled in (company defect 6)', () => {
    const offer = offerFor(hotPath);
    expect(offer?.apart).toBe('demanding');
    expect(offer?.parts.map(({ role, share, language }) => [role, share, language])).toEqual([
      ['demanding', 'small', 'rust'],
      ['plain', 'large', 'go'],
    ]);
    expect(offer?.parts[0]?.answers).toMatchObject({
      ...{ compute: 'hundreds-of-cores', workload: 'compute-kernel', 'latency-heap': 'unknown' },
    });
    expect(offer?.parts[1]?.answers).toMatchObject({ compute: 'unknown', workload: 'io-services' });
  });

  test('a Rust shop with ordinary work in it is offered that part (company defect 6)', () => {
    const offer = offerFor(plainPart);
    expect(offer?.apart).toBe('plain');
    expect(offer?.parts.map(({ role, share, language }) => [role, share, language])).toEqual([
      ['demanding', 'large', 'rust'],
      ['plain', 'small', 'go'],
    ]);
  });

  test.each([
    ['Go', hotPath],
    ['Rust', plainPart],
  ])('what it says comes out when the parts of the %s shop are described', (_, answers) => {
    const offer = offerFor(answers)!;
    const { verdict, split } = evaluateVerdict(describedApart(answers));
    expect(verdict).toBe(offer.verdict);
    expect(split?.gain).toBeCloseTo(offer.gain, 12);
    expect(split?.probability).toBe(offer.probability);
  });

  test.each<[string, Answers]>([
    ['wants one language only', { 'second-language': 'one-only' }],
    ['is at home in neither', { 'existing-code': 'none', 'go-experience': 'some' }],
    ['has nothing that presses', { compute: 'small', bottleneck: 'io-or-database' }],
    ['has not measured', { bottleneck: 'not-measured' }],
  ])('nothing is offered to a shop that %s', (_, answers) => {
    expect(offerFor({ ...hotPath, ...answers })).toBeNull();
  });

  test('nothing is offered where parts are described already', () => {
    expect(evaluateAssessment(goShopWithIngest).partsOffer).toBeNull();
  });
});
