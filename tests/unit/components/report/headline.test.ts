import { describe, expect, test } from 'vitest';
import { becauseOf, headlineOf } from '@/components/report/headline';
import type { StayAdvice } from '@/lib/domain/model/stay-advice';
import type { StoredResult, GateResult } from '@/lib/domain/model/result';
import { rustResult, words } from './words';

const with_ = (changes: Partial<StoredResult>): StoredResult => ({ ...rustResult, ...changes });

function gate(changes: Partial<GateResult>): GateResult {
  return {
    id: 'hard-real-time',
    excludes: 'go',
    state: 'true',
    question: 'latency-heap',
    lift: 'hard-real-time',
    reversible: false,
    claims: [],
    parts: [],
    ...changes,
  };
}

const split = {
  recommended: true,
  forced: false,
  gain: 0.1,
  probability: 0.9,
  price: 0.03,
  assignment: [],
  boundaries: [],
};

const stay = (changes: Partial<StayAdvice>): StayAdvice => ({
  ...{ language: 'java', isRunning: true, reasons: [], against: [], fixes: [], cures: [] },
  ...changes,
});

describe('the verdict as a sentence (N07)', () => {
  test.each<[string, Partial<StoredResult>, number, string]>([
    ['far ahead', { band: 'strong' }, 2, 'Rust.'],
    ['clearly ahead, nothing against', { band: 'clear' }, 0, 'Rust.'],
    ['clearly ahead, one reason against', { band: 'clear' }, 1, 'Rust, with one reservation.'],
    ['clearly ahead, two reasons against', { band: 'clear' }, 2, 'Rust, with two reservations.'],
    ['just ahead', { band: 'leaning' }, 2, 'Rust, but not by much.'],
    [
      'an open gate against it',
      { confidenceCap: { rust: 0.75 } },
      0,
      'Rust, unless an open question rules it out.',
    ],
    ['an open gate against the other', { band: 'strong', confidenceCap: { go: 0.75 } }, 0, 'Rust.'],
    ['a gate', { gates: [gate({})] }, 0, 'Rust, because Go is ruled out.'],
    ['a gate in time', { gates: [gate({ reversible: true })] }, 0, 'Rust, because Go is not possible yet.'],
    ['Go', { verdict: 'go', lean: 'go', band: 'strong' }, 0, 'Go.'],
    ['a split', { verdict: 'split', split }, 0, 'both, part by part.'],
    [
      'a forced split',
      { verdict: 'split', split: { ...split, forced: true } },
      0,
      'both, because no language is left for all parts.',
    ],
    ['no difference', { verdict: 'either', eitherKind: 'equivalent' }, 0, 'either will do.'],
    [
      'undetermined',
      { verdict: 'either', eitherKind: 'undetermined', range: { low: -0.1, high: 0.1 } },
      0,
      'too close to call.',
    ],
    [
      'an old report whose readings lie on one side',
      { verdict: 'either', eitherKind: 'undetermined', range: { low: 0.01, high: 0.1 } },
      0,
      'leans to Rust, but not clearly enough to name it.',
    ],
    ['stay, in an old report', { verdict: 'stay', stay: undefined }, 0, 'stay with what you have.'],
    ['stay', { verdict: 'stay', stay: stay({}) }, 0, 'stay with Java.'],
    ['stay, unnamed', { verdict: 'stay', stay: stay({ language: null }) }, 0, 'stay with what you have.'],
    [
      'stay and mend',
      { verdict: 'stay', stay: stay({ fixes: ['queries'] }) },
      0,
      'stay with Java, and fix what hurts.',
    ],
    ['a new system', { verdict: 'stay', stay: stay({ isRunning: false }) }, 0, 'write it in Java.'],
    [
      'a new system in a Go shop',
      { verdict: 'stay', stay: stay({ isRunning: false, language: 'go' }) },
      0,
      'stay with Go.',
    ],
    [
      'a rule that is denied',
      { verdict: 'conflict', clashes: [{ gate: 'rust-mandated', question: 'host', answer: 'none' }] },
      0,
      'your requirements contradict each other.',
    ],
    ['profile first', { verdict: 'profile-first' }, 0, 'measure before you choose.'],
    ['too little', { verdict: 'not-enough-information' }, 0, 'not enough answers yet.'],
    ['conflict', { verdict: 'conflict' }, 0, 'your requirements rule out both.'],
  ])('%s', (_case, changes, reservations, sentence) => {
    expect(headlineOf(with_(changes), reservations, words)).toBe(sentence);
  });

  test('a gate that decides is named, and the score is not said to have decided', () => {
    expect(becauseOf(with_({ gates: [gate({})] }), words)).toBe(
      'A constraint decides here, not the score: “Hard deadlines”.',
    );
    expect(becauseOf(rustResult, words)).toBe('');
  });

  test('N07 a conflict names what rules out which language', () => {
    const late = gate({ id: 'rust-not-in-time', excludes: 'rust', reversible: true });
    const conflict = (gates: GateResult[]) => becauseOf(with_({ verdict: 'conflict', gates }), words);
    const rest = 'We do not pick one silently: one of the two has to give.';
    expect(conflict([gate({}), late])).toBe(
      `Constraints rule out both: Go (“Hard deadlines”) and Rust (“Rust cannot be ready in time”). ${rest}`,
    );
    expect(conflict([gate({}), gate({ id: 'kernel-space' }), late])).toBe(
      `Constraints rule out both: Go (“Hard deadlines” and “Inside the kernel”) and Rust (“Rust cannot be ready in time”). ${rest}`,
    );
  });

  test('N07 a conflict that gates on one side do not explain is told without names', () => {
    const open = gate({ id: 'rust-not-in-time', excludes: 'rust', state: 'unknown' });
    const conflict = with_({ verdict: 'conflict', gates: [gate({}), open] });
    expect(becauseOf(conflict, words)).toBe(words.report.because.conflict);
  });
});
