import { test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Answers, AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { relevantAnswers } from '@/lib/domain/assessment/flow';
import { sampleCases } from '@/lib/domain/assessment/sample-cases';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import type { StoredResult } from '@/lib/domain/model/result';
import { planOf, type Plan } from '@/lib/domain/report/plan';
import { planDays, type PlanCause, type PlanStepKey } from '@/lib/domain/report/plan-step';
import { documents, patience, quickBank } from '../model/documents';

const judged = (document: AnswersDocument): StoredResult => evaluateAssessment(document, quickBank);

const documentWith = (
  answers: Answers,
  from: Answers = sampleCases['edge-proxy'].answers,
): AnswersDocument => ({
  bank: 'v1',
  answers: { ...from, ...answers },
});

function keysOf({ steps }: Plan): Record<(typeof planDays)[number], PlanStepKey[]> {
  const keys = (day: (typeof planDays)[number]) => steps[day].map(({ key }) => key);
  return { 30: keys(30), 60: keys(60), 90: keys(90) };
}

function entriesOf({ steps, risks, hires }: Plan): { because: PlanCause[] }[] {
  return [...planDays.flatMap((day) => steps[day]), ...risks, ...hires];
}

/** Whether a cause is there: an answer that was given, or something that stands in the result. */
function isThere(cause: PlanCause, document: AnswersDocument, result: StoredResult): boolean {
  const { answers, components = [] } = relevantAnswers(document);
  switch (cause.kind) {
    case 'answer': {
      const fromResult = result.contributions.some(
        ({ question, answer }) =>
          question === cause.question && answer === cause.value && answer !== 'unknown',
      );
      return fromResult || JSON.stringify(answers[cause.question]) === JSON.stringify(cause.value);
    }
    case 'open': {
      const isUnanswered = (answers[cause.question] ?? 'unknown') === 'unknown';
      return isUnanswered || result.unknowns.some(({ question }) => question === cause.question);
    }
    case 'gate':
      return result.gates.some(({ id, state }) => id === cause.gate && state !== 'false');
    case 'part':
      return components.some(({ name }) => name === cause.name);
    case 'verdict':
      return result.verdict === cause.verdict;
  }
}

/** Everything said of one language said of the other, in answers, results and plans alike. */
function mirrored<Value>(value: Value): Value {
  const swapped = (text: string) =>
    text.replace(/(?<![a-z])(go|rust)(?![a-z])/gu, (word) => (word === 'go' ? 'rust' : 'go'));
  const mirror = (each: unknown): unknown => {
    if (typeof each === 'string') return swapped(each);
    if (Array.isArray(each)) return each.map(mirror);
    if (each === null || typeof each !== 'object') return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [swapped(key), mirror(inner)]));
  };
  return mirror(value) as Value;
}

function mirroredResult(result: StoredResult): StoredResult {
  const turned = mirrored(result);
  const contributions = turned.contributions.map((each) => ({ ...each, value: -each.value }));
  return { ...turned, contributions };
}

/** Causes are a set; their order says nothing. */
function withoutOrder(plan: Plan): unknown {
  const sorted = <Entry extends { because: PlanCause[] }>(entry: Entry) => ({
    ...entry,
    because: entry.because.map((cause) => JSON.stringify(cause)).sort(),
  });
  return {
    steps: planDays.map((day) => plan.steps[day].map(sorted)),
    risks: plan.risks.map(sorted),
    hires: plan.hires.map(sorted),
  };
}

describe('the plan after a verdict (A30)', () => {
  propertyTest.prop([documents({ parts: [0, 3] })], { numRuns: 60 })(
    'nothing in it is without a cause, and every cause is an answer given or stands in the result',
    (document) => {
      const result = judged(document);
      const plan = planOf(document, result);
      for (const entry of entriesOf(plan)) {
        expect(entry.because, JSON.stringify(entry)).not.toEqual([]);
        for (const cause of entry.because) {
          expect(isThere(cause, document, result), JSON.stringify({ entry, cause })).toBe(true);
        }
      }
      for (const day of planDays) expect(plan.steps[day].length).toBeLessThanOrEqual(4);
      expect(plan.risks.length).toBeLessThanOrEqual(4);
      expect(plan.hires.length).toBeLessThanOrEqual(3);
      expect(plan.steps[30].length).toBeGreaterThan(0);
    },
    patience,
  );

  propertyTest.prop([documents({ parts: [0, 3] })], { numRuns: 60 })(
    'with the languages exchanged it is the same plan with the languages exchanged (N08)',
    (document) => {
      const result = judged(document);
      expect(withoutOrder(planOf(mirrored(document), mirroredResult(result)))).toEqual(
        withoutOrder(mirrored(planOf(document, result))),
      );
    },
    patience,
  );

  test.each(Object.values(sampleCases).map((document) => [document]))(
    'a report of the first engine, without the newer fields, has the same plan (N04)',
    (document) => {
      const { gateLifts: _lifts, decisive: _decisive, locked: _locked, ...old } = judged(document);
      expect(planOf(document, old)).toEqual(planOf(document, judged(document)));
    },
  );
});

describe('who leads in a language that nobody has shipped (A30)', () => {
  const alone = { 'rust-experience': 'nobody', 'learning-budget': 'months-with-mentor' };

  test.each<[string, Answers, PlanStepKey]>([
    ['one or two are hired', { ...alone, hiring: 'one-or-two' }, 'hire-lead'],
    ['specialists are hired', { ...alone, hiring: 'specialists' }, 'hire-lead'],
    ['nobody is hired, and there is time', { ...alone, hiring: 'none' }, 'train-two'],
    [
      'nobody is hired, and there is no time',
      { ...alone, hiring: 'none', 'learning-budget': 'none' },
      'find-mentor',
    ],
    ['some have shipped it', { ...alone, 'rust-experience': 'some' }, 'name-lead'],
  ])('%s', (_case, answers, key) => {
    const document = documentWith(answers);
    const plan = planOf(document, { ...judged(document), verdict: 'rust', lean: 'rust' });
    expect(keysOf(plan)[30]).toContain(key);
    const isNew = answers['rust-experience'] === 'nobody';
    expect(keysOf(plan)[isNew ? 60 : 30]).toContain('first-slice');
  });

  test('where most have shipped it nobody has to be found', () => {
    const document = documentWith({ 'rust-experience': 'most' });
    const { steps } = planOf(document, { ...judged(document), verdict: 'rust', lean: 'rust' });
    const keys = steps[30].map(({ key }) => key);
    expect(keys.filter((key) => /lead|mentor|train/u.test(key))).toEqual([]);
  });
});

describe('what each verdict asks for (A30)', () => {
  test('what was never measured is measured first, whatever the verdict', () => {
    const document = documentWith({ bottleneck: 'not-measured' });
    const result = { ...judged(document), gates: [] };
    for (const verdict of ['go', 'rust', 'split', 'either', 'stay', 'profile-first'] as const) {
      expect(keysOf(planOf(document, { ...result, verdict }))[30], verdict).toContain('measure');
    }
    const { steps } = planOf(document, { ...result, verdict: 'profile-first' });
    expect(steps[30][0]?.because).toContainEqual({
      kind: 'answer',
      question: 'bottleneck',
      value: 'not-measured',
    });
    const measured = documentWith({ bottleneck: 'cpu' });
    expect(keysOf(planOf(measured, { ...result, stay: null }))[30]).not.toContain('measure');
  });

  test('a split: the boundary on paper, then its crossing, then its price; each with its parts (N06)', () => {
    const document: AnswersDocument = {
      ...documentWith({}),
      components: [
        { name: 'console', share: 'medium', answers: {} },
        { name: 'ingest', share: 'medium', answers: {} },
      ],
    };
    const between: [string, string] = ['console', 'ingest'];
    const result: StoredResult = {
      ...judged(document),
      verdict: 'split',
      lean: 'rust',
      split: {
        recommended: true,
        forced: false,
        gain: 0.1,
        probability: 0.9,
        price: 0.03,
        assignment: [
          { component: 'console', language: 'go' },
          { component: 'ingest', language: 'rust' },
        ],
        boundaries: [{ between, kind: 'queue', cost: 0.005 }],
      },
    };
    const plan = planOf(document, result);
    const parts = between.map((name) => ({ kind: 'part', name }));
    expect(plan.steps[30]).toContainEqual({
      key: 'define-boundary',
      between,
      boundary: 'queue',
      because: parts,
    });
    expect(plan.steps[60][0]).toMatchObject({ key: 'prototype-crossing', between, because: parts });
    expect(plan.steps[90][0]).toMatchObject({ key: 'check-price', price: 0.03 });
    expect(plan.risks[0]?.key).toBe('two-languages');
    const apart = {
      ...result,
      split: { ...result.split!, boundaries: [{ between, kind: 'none' as const, cost: 0 }] },
    };
    expect(JSON.stringify(planOf(document, apart))).not.toMatch(/define-boundary|prototype-crossing/u);
  });

  test('a conflict: each constraint with what the verdict would be without it', () => {
    const document = documentWith({ target: 'os-kernel', mandate: ['go-required'] });
    const plan = planOf(document, judged(document));
    expect(plan.steps[30].map(({ gate }) => gate)).toEqual(['go-mandated', 'kernel-space']);
    expect(plan.steps[30].every(({ verdict }) => verdict !== undefined)).toBe(true);
    expect(keysOf(plan)[60]).toEqual(['drop-constraint', 'answer-again']);
    expect(plan.hires).toEqual([]);
  });

  test('stay: write down, watch, and come back when something of it changes (N07)', () => {
    const document = documentWith(
      { situation: 'works-well', bottleneck: 'none', 'change-rate': 'stable', mandate: ['none'] },
      {
        ...sampleCases['payment-api'].answers,
        workload: 'crud-api',
        'latency-heap': 'relaxed',
        compute: 'small',
        memory: 'free',
      },
    );
    const result = judged(document);
    expect(result.verdict).toBe('stay');
    expect(keysOf(planOf(document, result))).toEqual({
      30: ['record-baseline'],
      60: ['watch-figures'],
      90: ['look-again'],
    });
  });

  test('too few answers: the ones that are worth most are asked for, and nothing is built', () => {
    const plan = planOf({ bank: 'v1', answers: {} }, judged({ bank: 'v1', answers: {} }));
    expect(keysOf(plan)[30]).toEqual(['answer-open', 'answer-open', 'answer-open']);
    expect(keysOf(plan)[60]).toEqual(['answer-again']);
    expect(plan.risks.map(({ key }) => key)).toEqual(['guessing']);
  });

  test.each<[string, Answers, Partial<Plan['steps'][30][number]>]>([
    [
      'more have shipped Go',
      { 'go-experience': 'most', 'rust-experience': 'some' },
      { key: 'choose-by-team' },
    ],
    [
      'more have shipped Rust',
      { 'go-experience': 'nobody', 'rust-experience': 'some' },
      { key: 'choose-by-team' },
    ],
    [
      'as many, and people are hired',
      { 'go-experience': 'some', 'rust-experience': 'some' },
      { key: 'choose-by-hiring' },
    ],
    [
      'nothing of it is known',
      { 'go-experience': 'unknown', 'rust-experience': 'unknown', hiring: 'unknown' },
      { key: 'choose-by-date' },
    ],
  ])('either: %s', (_case, answers, step) => {
    const document = documentWith(answers);
    const plan = planOf(document, { ...judged(document), verdict: 'either', eitherKind: 'equivalent' });
    expect(plan.steps[30]).toContainEqual(expect.objectContaining(step));
  });

  test('a constraint that is open is settled before anything else', () => {
    const document = documentWith({ target: 'unknown' });
    const [first] = planOf(document, judged(document)).steps[30];
    expect(first).toMatchObject({ key: 'settle-gate', question: 'target' });
    expect(first?.because).toContainEqual({ kind: 'open', question: 'target' });
  });

  test('a constraint of time that decided is looked at again', () => {
    const document = documentWith({
      'rust-experience': 'nobody',
      'first-release': 'under-6-weeks',
      'learning-budget': 'none',
      hiring: 'none',
    });
    const plan = planOf(document, judged(document));
    expect(plan.steps[90]).toContainEqual({
      key: 'revisit-gate',
      gate: 'rust-not-in-time',
      language: 'rust',
      because: [{ kind: 'gate', gate: 'rust-not-in-time' }],
    });
    expect(keysOf(plan)[60]).toContain('release');
  });
});

describe('the first hires (A30)', () => {
  const hires = (answers: Answers) => {
    const document = documentWith(answers);
    return planOf(document, { ...judged(document), verdict: 'rust', lean: 'rust' }).hires.map(
      ({ role, level, language, count }) => `${role} ${level} ${language} ${count.join('-')}`,
    );
  };

  test.each<[Answers, string[]]>([
    [{ hiring: 'none' }, []],
    [{ hiring: 'unknown' }, []],
    [
      { hiring: 'one-or-two', 'rust-experience': 'nobody' },
      ['lead senior rust 1-1', 'engineer mid rust 0-1'],
    ],
    [{ hiring: 'one-or-two', 'rust-experience': 'some' }, ['engineer senior rust 1-2']],
    [{ hiring: 'many-fast', 'rust-experience': 'most' }, ['engineer mid rust 3-5']],
    [{ hiring: 'specialists', 'rust-experience': 'nobody' }, ['lead senior rust 1-1']],
  ])('%j', (answers, expected) => {
    expect(hires(answers)).toEqual(expected);
  });
});

describe('the risks (A30)', () => {
  test('they are the criteria that pull hardest against the language named, each once', () => {
    const document = sampleCases['payment-api'];
    const result = judged(document);
    const { risks } = planOf(document, { ...result, verdict: 'go', lean: 'go' });
    const against = result.contributions
      .filter(({ value }) => value > 0.01)
      .sort((left, right) => right.value - left.value);
    const expected = [...new Set(against.map(({ criterion }) => criterion))].slice(0, 3);
    expect(expected.length).toBeGreaterThan(0);
    expect(risks.map((risk) => (risk.key === 'against' ? risk.criterion : risk.key))).toEqual(expected);
  });

  test('two languages: that there are two, and the side on which few are at home', () => {
    const document = documentWith({ 'go-experience': 'most', 'rust-experience': 'some' });
    const assignment = [
      { component: 'console', language: 'go' as const },
      { component: 'ingest', language: 'rust' as const },
    ];
    const between: [string, string] = ['console', 'ingest'];
    const split = { recommended: true, forced: false, gain: 0.1, probability: 0.9, price: 0.03, assignment };
    const boundaries = [{ between, kind: 'shared-process' as const, cost: 0.04 }];
    const result = { ...judged(document), verdict: 'split' as const, split: { ...split, boundaries } };
    const { risks } = planOf(document, result);
    expect(risks.map(({ key }) => key)).toEqual(['two-languages', 'shared-process', 'thin-side']);
    expect(risks[2]).toMatchObject({ language: 'rust', because: [{ question: 'rust-experience' }] });
  });
});

describe('the steps by the answers (A30)', () => {
  const keysWith = (answers: Answers, verdict: 'go' | 'rust') => {
    const document = documentWith(answers);
    return keysOf(planOf(document, { ...judged(document), verdict, lean: verdict }));
  };
  const easy = { 'latency-heap': 'relaxed', compute: 'small', memory: 'free' };

  test.each(['go', 'rust'] as const)('a hard demand is proven on the slice, also in %s', (verdict) => {
    expect(keysWith(easy, verdict)[60]).not.toContain('prove-demand');
    for (const hard of [{ 'latency-heap': 'sub-millisecond' }, { memory: 'under-16-mb' }]) {
      expect(keysWith({ ...easy, ...hard }, verdict)[60]).toContain('prove-demand');
    }
  });

  test.each<[string, PlanStepKey, 60 | 90]>([
    ['under-6-weeks', 'release', 60],
    ['6-12-weeks', 'release', 90],
    ['3-6-months', 'look-back', 90],
    ['over-6-months', 'look-back', 90],
  ])('a release due %s gives %s by day %d', (option, key, day) => {
    const keys = keysWith(
      { ...easy, 'first-release': option, exposure: 'low', 'existing-code': 'none' },
      'rust',
    );
    for (const each of planDays) expect(keys[each].includes(key)).toBe(each === day);
  });

  test.each<[string, 'go' | 'rust', PlanStepKey | null]>([
    ['much-go', 'rust', 'keep-apart'],
    ['some-rust', 'go', 'keep-apart'],
    ['much-go', 'go', null],
    ['c-cpp-to-replace', 'go', 'replace-stepwise'],
    ['none', 'rust', null],
  ])('code that is %s, with %s named: %s', (code, verdict, key) => {
    const about = keysWith({ ...easy, 'existing-code': code }, verdict)[60].filter((each) =>
      ['keep-apart', 'replace-stepwise'].includes(each),
    );
    expect(about).toEqual(key ? [key] : []);
  });

  test('no answer that time cannot make true is waited for', () => {
    const document = documentWith({});
    const result = judged(document);
    const change = {
      question: 'bottleneck' as const,
      from: 'cpu',
      to: 'not-measured',
      effort: 'fixed' as const,
    };
    const undo = { changes: [change], verdict: 'stay' as const, lean: 'go' as const };
    const flips = [{ ...undo, probability: result.probability, score: 0 }];
    expect(keysOf(planOf(document, { ...result, flips }))[90]).not.toContain('check-flip');
    expect(keysOf(planOf(document, { ...result, flips: [] }))[90]).not.toContain('check-flip');
  });
});
