import { expect, test } from 'vitest';
import { checkProfile, type JudgedResult } from './check-profile';
import type { Profile } from './profile';

/** A result that says nothing beside its verdict. */
const bare: JudgedResult = {
  verdict: 'stay',
  band: 'clear',
  flips: [],
  gates: [],
  components: [],
  split: null,
};

const closed = [
  { question: 'mandate', state: 'true' },
  { question: 'target', state: 'true' },
  { question: 'host', state: 'unknown' },
] as const;

function problems(expected: Profile['expected'], result: Partial<JudgedResult>): string[] {
  const document = { bank: 'v2', answers: { 'current-language': 'java' } } as const;
  return checkProfile({ id: 'planted', story: '', why: '', document, expected }, { ...bare, ...result });
}

test('N07 an accepted verdict with nothing else to say satisfies', () => {
  expect(problems({ verdicts: ['stay'], never: ['rust'] }, {})).toEqual([]);
});

test('N07 a verdict that is not accepted is told, and an embarrassing one twice', () => {
  const expected = { verdicts: ['stay'], never: ['rust'] } as const;
  expect(problems(expected, { verdict: 'go' })).toEqual(['verdict go instead of stay']);
  expect(problems(expected, { verdict: 'rust' })).toEqual([
    'embarrassing verdict: rust',
    'verdict rust instead of stay',
  ]);
});

test('N07 what must be said is missed when it is absent', () => {
  const mustSay = {
    staysAnOption: true,
    namesCurrentLanguage: true,
    fixes: ['queries'],
    offersParts: true,
    conflictNames: ['mandate'],
    closedBy: ['target'],
    parts: { API: 'go' },
    boundary: 'rpc',
  } as const;
  expect(problems({ verdicts: ['stay'], never: [], mustSay }, {})).toHaveLength(8);
});

test('N07 what must be said is found when it is there', () => {
  const mustSay = {
    staysAnOption: true,
    namesCurrentLanguage: true,
    fixes: ['queries'],
    offersParts: true,
  } as const;
  const stay = { language: 'java', fixes: ['queries-or-database'] };
  expect(problems({ verdicts: ['stay'], never: [], mustSay }, { stay, partsOffer: {} })).toEqual([]);
  const other = { ...stay, language: 'ruby' };
  expect(problems({ verdicts: ['stay'], never: [], mustSay }, { stay: other, partsOffer: {} })).toEqual([
    'does not name the language',
  ]);
});

test('N07 a clash counts as named where the verdict is a conflict', () => {
  const expected = {
    verdicts: ['conflict'],
    never: [],
    mustSay: { conflictNames: ['mandate', 'target'] },
  } as const;
  expect(problems(expected, { verdict: 'conflict', gates: closed })).toEqual([]);
  expect(problems(expected, { verdict: 'conflict', gates: closed.slice(1) })).toEqual([
    'no clash named: mandate',
  ]);
});

test('N07 what must not be said is found when it is there', () => {
  const mustNotSay = {
    fixes: ['gpu'],
    surerThan: 'clear',
    closedBy: ['mandate'],
    changes: [{ question: 'bottleneck', to: 'not-measured' }],
  } as const;
  const result = {
    verdict: 'rust',
    band: 'strong',
    gates: closed,
    stay: { fixes: ['gpu-work'] },
    flips: [{ changes: [{ question: 'bottleneck', to: 'not-measured' }] }],
  } as const;
  const expected = { verdicts: ['rust'], never: [], mustNotSay } as const;
  expect(problems(expected, result)).toEqual([
    'wrong fix: gpu',
    'too sure: strong',
    'wrongly decided by: mandate',
    'proposes bottleneck: not-measured',
  ]);
  expect(problems(expected, { verdict: 'rust', band: 'clear' })).toEqual([]);
});
