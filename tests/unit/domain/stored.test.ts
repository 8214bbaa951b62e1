import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPart } from '@/lib/domain/assessment/stored-part';
import { developerWishesSchema } from '@/lib/domain/developer/preferences';
import { readSnapshot } from '@/lib/domain/candidate/stored-snapshot';
import { briefContentSchema } from '@/lib/domain/lead/brief';
import { briefVersion, readBrief } from '@/lib/domain/lead/stored-brief';
import { matchingVersion } from '@/lib/domain/matching/match';
import { readMatch, readNearMiss } from '@/lib/domain/matching/stored-ranking';
import { peerTopics, type PeerValues } from '@/lib/domain/peers/peer-values';
import { sealBatch } from '@/lib/domain/peers/seal-batch';
import { readPeerPool, readPeerSteps } from '@/lib/domain/peers/stored-counts';
import { readStoredReport } from '@/lib/domain/report/stored-report';

/** Bytes as an earlier version stored them; they are never changed. */
const frozen = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const stored = <Value = unknown>(name: string) => JSON.parse(frozen(`fixtures/stored/${name}.json`)) as Value;

const ranking = stored<{ matches: Record<string, unknown>[]; nearMisses: Record<string, unknown>[] }>(
  'matching-1',
);

const shown = stored<Record<string, unknown>>('shown-1');

describe('stored JSON is read by its version (H05)', () => {
  test.each(stored<unknown[]>('brief-1'))('brief-1, example %#', (brief) => {
    expect(readBrief('brief-1', brief)).toEqual(brief);
  });

  test.each(ranking.matches)('matching-1, match %#: nothing is added and nothing lost', (match) => {
    expect(readMatch('matching-1', match)).toEqual(match);
  });

  test('shown-1: what a company was shown of a candidate', () => {
    expect(readSnapshot('shown-1', shown)).toEqual(shown);
  });

  test('matching-1: near misses are read with nothing added and nothing lost', () => {
    expect(ranking.nearMisses.map((one) => readNearMiss('matching-1', one))).toEqual(ranking.nearMisses);
  });

  test.each(stored<Record<string, string>[]>('parts-v1'))(
    'the answers of a part in bank v1, example %#',
    (answers) => {
      const part = { name: 'api', share: 'large', boundary: 'rpc', answers };
      expect(readPart('v1', part)).toEqual(part);
    },
  );

  test.each(stored<unknown[]>('wishes-1'))('wishes of a developer, example %#', (wishes) => {
    expect(developerWishesSchema.parse(wishes)).toEqual(wishes);
  });

  test('the counts of peers: a batch and what waits', () => {
    const { steps, pools } = stored<{ steps: unknown[]; pools: unknown[] }>('peers-1');
    expect(steps.map(readPeerSteps)).toEqual(steps);
    expect(pools.map(readPeerPool)).toEqual(pools);
    const member = (value: string) =>
      Object.fromEntries(peerTopics.map((topic) => [topic, value])) as PeerValues;
    const sealed = sealBatch({}, [
      ...Array.from({ length: 8 }, () => member('a')),
      ...Array.from({ length: 7 }, () => member('b')),
    ]);
    expect(Object.keys(sealed.steps)).not.toEqual([]);
    expect(readPeerSteps(sealed.steps)).toEqual(sealed.steps);
  });

  test.each(['model-1', 'model-2', 'model-4'])('a report frozen by %s, as it is', (name) => {
    const content = frozen(`support/frozen-reports/${name}.json`);
    expect(JSON.stringify(readStoredReport(content))).toBe(content);
  });

  test('what is written today has a reader', () => {
    expect(readBrief(briefVersion, briefContentSchema.parse({}))).not.toBeNull();
    expect(readMatch(matchingVersion, ranking.matches[0])).not.toBeNull();
  });

  test('a version from later, a part that is missing and a part that nobody knows are not read', () => {
    const [brief] = stored<object[]>('brief-1');
    const [match] = ranking.matches;
    expect(readBrief('brief-99', brief)).toBeNull();
    expect(readBrief('brief-1', { ...brief, seats: undefined })).toBeNull();
    expect(readBrief('brief-1', { ...brief, salary: 1 })).toBeNull();
    expect(readMatch('matching-99', match)).toBeNull();
    expect(readMatch('matching-1', { ...match, facts: {} })).toBeNull();
    expect(readNearMiss('matching-1', match)).toBeNull();
    expect(readSnapshot('shown-99', shown)).toBeNull();
    expect(readSnapshot('shown-1', { ...shown, name: 'Ada' })).toBeNull();
    expect(readPeerSteps({ verdict: { counts: { go: -1 }, rest: 0 } })).toBeNull();
    expect(readPeerPool({ weather: { sunny: 7 } })).toBeNull();
    expect(() => readPart('v1', { name: 'api', share: 'huge', boundary: 'rpc', answers: {} })).toThrow();
    expect(() =>
      readPart('v1', { name: 'api', share: 'large', boundary: 'rpc', answers: { mood: 'x' } }),
    ).toThrow();
    expect(() => readStoredReport('{"document":{"bank":"v1","answers":{}},"result":{}}')).toThrow();
  });
});
