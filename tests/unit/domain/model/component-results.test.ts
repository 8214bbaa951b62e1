import { describe, expect, test } from 'vitest';
import type { ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { documentWith, goShopWithIngest, subMillisecondProxy } from './golden-cases';

const small = (name: string, boundary: ComponentInput['boundary'], answers = {}): ComponentInput => ({
  name,
  share: 'small',
  answers,
  ...(boundary ? { boundary } : {}),
});
const alike = [small('api', 'rpc'), small('jobs', 'queue')];

function languagesOf(document: ReturnType<typeof documentWith>) {
  return evaluateVerdict(document).components.map(({ name, language }) => [name, language]);
}

describe('N06 what each part gets', () => {
  test('one language for all goes to every part', () => {
    const answers = { 'existing-code': 'much-go', 'go-experience': 'most', 'rust-experience': 'nobody' };
    const document = documentWith(answers, alike);
    expect(evaluateVerdict(document).verdict).toBe('go');
    expect(languagesOf(document)).toEqual([
      ['api', 'go'],
      ['jobs', 'go'],
    ]);
    const other = { ...subMillisecondProxy, components: alike };
    expect(evaluateVerdict(other).verdict).toBe('rust');
    expect(languagesOf(other)).toEqual([
      ['api', 'rust'],
      ['jobs', 'rust'],
    ]);
  });

  test('a split gives each part its own', () => {
    expect(languagesOf(goShopWithIngest)).toEqual([
      ['API', 'go'],
      ['Ingest', 'rust'],
    ]);
  });

  test('a verdict that names no language gives none to a part', () => {
    const document = { bank: 'v1' as const, answers: {}, components: alike };
    expect(evaluateVerdict(document).verdict).toBe('not-enough-information');
    expect(languagesOf(document)).toEqual([
      ['api', null],
      ['jobs', null],
    ]);
  });

  test('a system without parts has no split, and no part', () => {
    const { components, split } = evaluateVerdict(documentWith({}));
    expect(components).toEqual([]);
    expect(split).toBeNull();
  });

  test('a part that both languages are ruled out for is a conflict by itself', () => {
    const document = documentWith({ mandate: ['go-required', 'rust-required'] }, alike);
    expect(evaluateVerdict(document).components.map(({ verdict }) => verdict)).toEqual([
      'conflict',
      'conflict',
    ]);
  });

  test('each border between two languages is named once, with its kind and price, and no other', () => {
    const components = [...(goShopWithIngest.components ?? []), small('Web', 'rpc')];
    const { split } = evaluateVerdict({ ...goShopWithIngest, components });
    const languages = new Map(split?.assignment.map(({ component, language }) => [component, language]));
    const crossing = [
      ['API', 'Ingest'],
      ['API', 'Web'],
      ['Ingest', 'Web'],
    ].filter(([left, right]) => languages.get(left!) !== languages.get(right!));
    expect(crossing).toHaveLength(2);
    expect(split?.boundaries.map(({ between }) => between)).toEqual(crossing);
    for (const { kind, cost } of split?.boundaries ?? []) expect(cost).toBe(bankV1.split.boundary[kind]);
  });
});

describe('N01 stability', () => {
  test('is the share of readings with the language that is ahead, on either side', () => {
    for (const document of [documentWith({ 'existing-code': 'much-go' }), subMillisecondProxy]) {
      const { stability, ahead } = evaluateVerdict(document);
      expect(stability).toBeGreaterThan(0.5);
      expect(stability).toBeGreaterThanOrEqual(Math.max(ahead, 1 - ahead) - 0.1);
    }
  });
});
