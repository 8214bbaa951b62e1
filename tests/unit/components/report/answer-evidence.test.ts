import { describe, expect, test } from 'vitest';
import { answerEvidence } from '@/components/report/answer-evidence';
import { claimViews } from '@/components/report/claim-views';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { claims } from '@/lib/domain/evidence/evidence';
import type { Contribution } from '@/lib/domain/model/result';
import { formatDate } from '@/lib/shared/format';
import { rustResult, words } from './words';

const today = '2026-11-25';
const long = '2099-01-01';

function evidenceOf(changes: Partial<Contribution>) {
  const [first] = rustResult.contributions;
  const changed = { ...first!, ...changes };
  return answerEvidence({ ...rustResult, contributions: [changed] }, today, words).get(changed.question);
}

describe('what stands behind an answer (A11)', () => {
  test('every answer of a result opens to its claims; a question without an answer does not', () => {
    const contributions = rustResult.contributions.map((each, at) =>
      at === 0 ? { ...each, answer: 'unknown' } : each,
    );
    const evidence = answerEvidence({ ...rustResult, contributions }, today, words);
    expect(evidence.has(contributions[0]!.question)).toBe(false);
    for (const each of contributions.slice(1)) {
      expect(evidence.get(each.question)?.claims.map((claim) => claim.id)).toEqual(each.claims);
    }
  });

  test('a judgement is called one, and an answer that pulls nowhere is not', () => {
    expect(evidenceOf({ claims: [], value: 0.02, grade: 'C' })?.basis).toMatch(/our judgement/);
    expect(evidenceOf({ claims: [], value: 0, grade: 'C' })?.basis).toBe(
      'This answer pulls to neither side.',
    );
    const proxy = { question: 'workload', answer: 'network-proxy', value: 0.02, grade: 'B' } as const;
    expect(evidenceOf({ ...proxy, claims: ['pingora-40m-rps'] })?.basis).toBe(
      'This value counts as reported by several.',
    );
    expect(evidenceOf({ answer: 'varies', claims: ['pingora-40m-rps'], grade: null })?.basis).toMatch(
      /parts/,
    );
  });

  test('claims that speak for both sides are said to disagree, and claims for the other side are no support', () => {
    const many = { question: 'workload', answer: 'realtime-connections', value: -0.02, grade: 'C' } as const;
    const [go, rust] = ['go-hundreds-of-thousands-goroutines', 'async-task-memory-2024'];
    expect(evidenceOf({ ...many, claims: [go, rust] })?.basis).toMatch(/disagree: they speak for both sides/);
    expect(evidenceOf({ ...many, claims: [rust] })?.basis).toMatch(/our judgement\. None of these claims/);
    expect(evidenceOf({ ...many, claims: [go] })?.basis).toBe('This value counts as experience.');
  });

  test('every claim that the bank names can be shown with its source, and none is withdrawn', () => {
    const ids = [
      ...bankV1.gates,
      ...bankV1.questions.flatMap((each) => (each.role === 'score' ? each.options : [])),
    ].flatMap((each) => each.claims);
    for (const view of claimViews([...new Set(ids)], today, words)) {
      expect(view.source?.url).toMatch(/^https:/);
      expect(view.weight).toMatch(/^Speaks for (Go|Rust|both|neither): .+\.$/);
    }
  });
});

describe('a claim as it stands on a day', () => {
  test('says whom it speaks for, its source, when it was read and how it can mislead', () => {
    const claim = claims.find(
      ({ favours, strength, caution, reading, asOf }) =>
        favours === 'rust' && strength === 2 && caution && reading.how === 'page' && !asOf,
    )!;
    const { on, at } = claim.reading;
    const read = formatDate(new Date(`${on}T00:00:00Z`));
    expect(claimViews([claim.id], today, words)).toEqual([
      {
        id: claim.id,
        sentence: claim.sentence,
        weight: 'Speaks for Rust: a finding with limits.',
        source: {
          title: claim.source.title,
          url: claim.source.url,
          publisher: `${claim.source.publisher}, ${claim.source.year}.`,
        },
        reading: `Read at its source on ${read}.${at ? ` What was read: ${at}.` : ''}`,
        outOfDate: '',
        caution: `How it can mislead: ${claim.caution}`,
      },
    ]);
  });

  test('is out of date from its day on, not before (N03)', () => {
    const [claim] = claims;
    const dayBefore = new Date(Date.parse(claim!.expires) - 86_400_000).toISOString().slice(0, 10);
    expect(claimViews([claim!.id], dayBefore, words)[0]?.outOfDate).toBe('');
    expect(claimViews([claim!.id], claim!.expires, words)[0]?.outOfDate).toMatch(/^Out of date since \d/);
  });

  test('says which month and which release it is about (D06)', () => {
    const claim = claims.find(({ id }) => id === 'kostya-benchmarks-2025')!;
    expect(claimViews([claim.id], today, words)[0]?.reading).toMatch(
      / It says how things stood in August 2025\. It is about Go 1\.25\.$/,
    );
  });

  test('that nobody has read says so', () => {
    const unchecked = claims.filter((claim) => claim.status === 'unchecked');
    for (const view of claimViews(
      unchecked.map((claim) => claim.id),
      long,
      words,
    )) {
      expect(view.reading).toMatch(/^Not checked/);
    }
  });

  test('that no longer exists is named as withdrawn and has no source', () => {
    expect(claimViews(['gone-claim'], today, words)).toEqual([
      {
        id: 'gone-claim',
        sentence: 'Withdrawn claim gone-claim. It is no longer part of our evidence.',
        weight: '',
        source: null,
        reading: '',
        outOfDate: '',
        caution: '',
      },
    ]);
  });
});
