import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/domain/assessment/answers-document';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documentWith, fastButUnmeasured, ordinaryAnswers, smallStableCrud } from './golden-cases';

const verdictOf = (answers: Answers): string => evaluateVerdict(documentWith(answers)).verdict;
const crud = smallStableCrud.answers;
const fast = fastButUnmeasured.answers;

describe('N07 stay', () => {
  test.each<[string, Answers]>([
    ['hurts and is known to spend its time computing', { situation: 'some-pain', bottleneck: 'cpu' }],
    ['does not exist yet', { situation: 'new-system' }],
    ['must answer below a millisecond', { 'latency-heap': 'sub-millisecond' }],
    ['takes hundreds of cores', { compute: 'hundreds-of-cores' }],
    ['must fit into 16 MB', { memory: 'under-16-mb' }],
    ['is known to spend its time computing', { bottleneck: 'cpu' }],
    ['is C or C++ to be replaced', { 'existing-code': 'c-cpp-to-replace' }],
    ['is under a mandate to move', { mandate: ['rust-required'] }],
    [
      'is under a policy that its language does not meet',
      { mandate: ['memory-safe-policy'], background: 'c-cpp' },
    ],
    ['was never measured and should be faster', { bottleneck: 'not-measured', priorities: ['latency'] }],
  ])('not for a system that %s', (_, answers) => {
    expect(verdictOf(crud)).toBe('stay');
    expect(verdictOf({ ...crud, ...answers })).not.toBe('stay');
  });

  test('a Go shop hears the name of its language, unless the system is stable too', () => {
    expect(verdictOf({ ...crud, 'existing-code': 'much-go', 'change-rate': 'evolving' })).toBe('go');
    expect(verdictOf({ ...crud, 'existing-code': 'much-go' })).toBe('stay');
  });

  test('one answer alone is not enough to advise it', () => {
    const answers: Answers = { situation: 'works-well' };
    expect(evaluateVerdict({ bank: 'v1', answers }).verdict).toBe('not-enough-information');
    const ordinary: Answers = { ...answers, workload: 'crud-api', compute: 'small' };
    expect(evaluateVerdict({ bank: 'v1', answers: ordinary }).verdict).toBe('stay');
  });

  test('one pressing part is reason enough not to', () => {
    const document = documentWith(crud, [
      { name: 'api', share: 'large', answers: {} },
      { name: 'ingest', share: 'small', answers: { 'latency-heap': 'sub-millisecond' } },
    ]);
    expect(evaluateVerdict(document).verdict).not.toBe('stay');
  });
});

describe('N07 profile first', () => {
  test.each<[string, Answers]>([
    ['it was measured', { bottleneck: 'cpu' }],
    ['nothing runs yet', { situation: 'new-system' }],
    ['a mandate decides', { mandate: ['go-required'] }],
    ['the place decides', { target: 'microcontroller' }],
  ])('not where %s', (_, answers) => {
    expect(verdictOf(fast)).toBe('profile-first');
    expect(verdictOf({ ...fast, ...answers })).not.toBe('profile-first');
  });

  test('pain that nobody measured is enough, unless another reason is given', () => {
    const pain: Answers = { situation: 'serious-pain', bottleneck: 'not-measured' };
    expect(verdictOf(pain)).toBe('profile-first');
    expect(verdictOf({ ...pain, 'existing-code': 'c-cpp-to-replace' })).not.toBe('profile-first');
  });

  test('not where a rewrite would not fit into the time, whatever is measured', () => {
    const late: Answers = {
      'first-release': 'under-6-weeks',
      'rust-experience': 'nobody',
      'learning-budget': 'none',
      hiring: 'none',
    };
    expect(verdictOf({ ...fast, ...late })).toBe('stay');
  });
});

describe('either', () => {
  test('says whether it makes no difference or is not known', () => {
    const balanced = documentWith({
      target: 'cli',
      workload: 'realtime-connections',
      'rust-experience': 'some',
      'learning-budget': 'months-with-mentor',
      juniors: 'few',
      'change-rate': 'stable',
      'first-release': 'over-6-months',
    });
    expect(evaluateVerdict(balanced)).toMatchObject({ verdict: 'either' });
    const kinds = [balanced.answers, { ...balanced.answers, 'rust-experience': 'most' }].map(
      (answers) => evaluateVerdict({ bank: 'v1', answers }).eitherKind,
    );
    expect(kinds).toContain('undetermined');
  });
});

describe('neither fits', () => {
  test('a model in the browser of a JVM shop is told so', () => {
    const odd: Answers = {
      ...ordinaryAnswers,
      target: 'client-device',
      host: 'jvm-or-dotnet-host',
      workload: 'model-serving',
    };
    const open = Object.fromEntries(
      Object.entries(odd).filter(
        ([id]) =>
          !['compute', 'memory', 'hiring', 'exposure', 'change-rate', 'life-span', 'latency-heap'].includes(
            id,
          ),
      ),
    );
    expect(evaluateVerdict({ bank: 'v1', answers: open })).toMatchObject({ neitherFits: true });
    expect(evaluateVerdict(documentWith({})).neitherFits).toBe(false);
  });
});
