import { describe, expect, test } from 'vitest';
import { headlineOf } from '@/components/report/headline';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankOf } from '@/lib/domain/assessment/banks';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { optionsIn } from '@/lib/domain/assessment/question-sets';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { subjectsOf } from '@/lib/domain/evidence/value-subjects';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { planOf } from '@/lib/domain/report/plan';
import { words } from '../../components/report/words';
import { everyProfile } from './profiles/every-profile';

/** The answers of a profile, with some of them changed. */
function documentOf(id: string, changes: Answers = {}): AnswersDocument {
  const { document } = everyProfile.find((profile) => profile.id === id)!;
  return relevantAnswers({ ...document, answers: { ...document.answers, ...changes } } as AnswersDocument);
}

function judged(id: string, changes: Answers = {}) {
  return evaluateAssessment(documentOf(id, changes));
}

/** What the bank of today says of one answer. */
function valueOf(question: QuestionId, option: string) {
  const found = bankOf('v2').questions.find(({ id }) => id === question);
  if (found?.role !== 'score') throw new Error(`${question} has no values.`);
  return found.options.find(({ id }) => id === option)!;
}

describe('N07 a Python team whose database is the limit stays and fixes it (company defect 1)', () => {
  test.each<[string, Answers]>([
    ['as it answered', {}],
    ['without priorities', { priorities: [] }],
    ['with three to six months', { 'first-release': '3-6-months' }],
    ['in serious pain', { situation: 'serious-pain' }],
  ])('%s', (_, changes) => {
    const result = judged('python-saas-database-bound', changes);
    expect(headlineOf(result, 0, words)).toBe('stay with Python, and fix what hurts.');
    expect(result.stay?.fixes[0]).toBe('queries');
    const steps = Object.values(
      planOf(documentOf('python-saas-database-bound', changes), result).steps,
    ).flat();
    expect(steps.map(({ key }) => key)).not.toContain('replace-stepwise');
  });
});

describe('N07 the headline says what the numbers say (company defect 2)', () => {
  test('payments with time to spare: a range on the side of Go is not called too close', () => {
    const result = judged('payments-api-java-team', { 'first-release': 'over-6-months' });
    if (result.range.high < 0) expect(headlineOf(result, 0, words)).not.toMatch(/too close|either will do/u);
    expect(result.ahead).toBeLessThan(0.5);
    expect(headlineOf(result, 0, words)).toMatch(/Go|Java/u);
  });

  test('the plan of the hot path names no language to choose where the verdict names none', () => {
    const document = documentOf('go-shop-hot-path-as-one-system');
    const result = evaluateAssessment(document);
    const steps = Object.values(planOf(document, result).steps).flat();
    expect(['go', 'stay']).toContain(result.verdict);
    expect(steps.filter(({ key }) => /choose/u.test(key))).toEqual([]);
  });
});

describe('A11 a value rests on claims that speak for its side, or is called ours (company defect 3)', () => {
  test.each<[QuestionId, string]>([
    ['go-experience', 'nobody'],
    ['compute', 'small'],
    ['memory', 'free'],
  ])('%s: %s rests on no claim', (question, option) => {
    expect(valueOf(question, option).claims).toEqual([]);
  });

  test('three to six months rests on claims about the speed of delivery that speak for Go', () => {
    const { claims, uGo, uRust } = valueOf('first-release', '3-6-months');
    expect(uGo).toBeGreaterThan(uRust);
    const subjects = subjectsOf('first-release', '3-6-months');
    for (const id of claims) {
      const sides = subjects.map((subject) => getClaim(id)?.about[subject]).filter(Boolean);
      expect(sides, id).not.toContain('rust');
      expect(sides.length, id).toBeGreaterThan(0);
    }
  });
});

describe('N01 what would change it holds acts only (company defect 5)', () => {
  const never: readonly (readonly [QuestionId, string])[] = [
    ['bottleneck', 'not-measured'],
    ['target', 'microcontroller'],
    ['latency-heap', 'hard-real-time'],
    ['situation', 'works-well'],
    ['host', 'rust-program'],
  ];

  test.each(everyProfile.map(({ id }) => [id] as const))('%s', (id) => {
    const document = documentOf(id);
    const { flips } = evaluateAssessment(document);
    for (const { question, to } of flips.flatMap(({ changes }) => changes)) {
      // What was left open can turn out to be anything; an answer that was given is a fact.
      const isOpen = (document.answers[question] ?? 'unknown') === 'unknown';
      if (!isOpen) expect(never.filter(([of, option]) => of === question && option === to)).toEqual([]);
    }
    const leap = flips
      .flatMap(({ changes }) => changes)
      .filter(({ question, to }) => question === 'rust-experience' && to === 'most');
    if (document.answers['rust-experience'] === 'nobody') expect(leap).toEqual([]);
  });
});

describe('N06 A06 a Go shop with one hot path (company defects 6 and 7)', () => {
  test('is asked to describe the hot path as a part, and told what would come out', () => {
    const { partsOffer } = judged('go-shop-hot-path-as-one-system');
    expect(partsOffer).toMatchObject({ apart: 'demanding' });
    expect(partsOffer?.parts.map(({ language }) => language)).toEqual(['rust', 'go']);
  });

  test('and moves to the side that needs fewer machines when it says that running cost matters', () => {
    const plain = judged('go-shop-hot-path-as-one-system', { priorities: [] });
    const stated = judged('go-shop-hot-path-as-one-system', { priorities: ['run-cost'] });
    expect(stated.score).toBeGreaterThan(plain.score);
  });
});

describe('A01 the bank asks what was missing (company defect 14)', () => {
  test('the size of the team and the language of today are asked, and staying is named for a new system', () => {
    expect(optionsIn('v2', 'team-size')).toHaveLength(4);
    expect(optionsIn('v2', 'current-language')).toEqual(expect.arrayContaining(['java', 'python', 'other']));
    expect(optionsIn('v1', 'team-size')).toEqual([]);
    expect(judged('python-saas-new')).toMatchObject({
      verdict: 'stay',
      stay: { language: 'python', isRunning: false },
    });
  });
});
