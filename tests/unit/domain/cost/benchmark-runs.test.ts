import { describe, expect, test } from 'vitest';
import { benchmarkSource, bodyRouteRate, emptyRoutesRate, rankedAt } from '@/lib/domain/cost/benchmark';
import { benchmarkRuns } from '@/lib/domain/cost/benchmark-runs';
import { unevenRuns } from '@/lib/domain/cost/uneven-runs';
import { getClaim } from '@/lib/domain/evidence/evidence';
import {
  sourceCompilers,
  sourceFasthttp,
  sourceHardware,
  sourceLevels,
  sourceRatesAt256,
  sourceUpdatedAt,
} from './source-figures';

const languages = ['go', 'rust'] as const;
const roles = ['library', 'framework', 'fastest'] as const;
const runOf = (id: string) => benchmarkRuns.find((run) => run.id === id)!;
const levelOf = (id: string, connections: number) =>
  runOf(id).levels.find((level) => level.connections === connections)!;

describe('N24 the benchmark as its source has it', () => {
  test('rates, slow answers and bytes of every run and level are those of the source (content F2)', () => {
    expect(benchmarkRuns.map(({ id }) => id)).toEqual(Object.keys(sourceLevels));
    for (const { id, levels } of benchmarkRuns) {
      expect(levels).toEqual(
        Object.entries(sourceLevels[id]!).map(([connections, [rate, seconds, meanBytes]]) => ({
          connections: Number(connections),
          rate: Math.round(rate),
          slowMs: Math.round(seconds * 100_000) / 100,
          answerBytes: Math.round(meanBytes * benchmarkSource.routes.length),
        })),
      );
    }
  });

  test('the machine, the compilers, the day and the number of entries are those of the source (content F1)', () => {
    expect(benchmarkSource.processors).toBe(sourceHardware.cpus);
    expect(benchmarkSource.memoryKb).toBe(sourceHardware.memory);
    expect(benchmarkSource.processorName).toBe(sourceHardware.cpu_name);
    expect(sourceUpdatedAt.startsWith(benchmarkSource.updated)).toBe(true);
    for (const language of languages) {
      expect(benchmarkSource.entries[language]).toBe(Object.keys(sourceRatesAt256[language]).length);
      expect(benchmarkSource.compilers[language]).toBe(String(sourceCompilers[language]));
    }
  });

  test('the file is cited at one revision', () => {
    const { khttp, ...files } = benchmarkSource.files;
    expect(khttp).toContain(runOf('khttp').name.replace(' ', '/'));
    for (const address of Object.values(files)) {
      expect(address).toContain(`/the-benchmarker/web-frameworks/blob/${benchmarkSource.revision}/`);
    }
    expect(getClaim(benchmarkSource.claim)?.source.publisher).toBe('the-benchmarker/web-frameworks');
  });

  test('the same three roles stand for each language', () => {
    for (const language of languages) {
      expect(benchmarkRuns.filter((run) => run.language === language).map(({ role }) => role)).toEqual(roles);
    }
  });

  test('the fastest run has the highest rate of all entries of its language', () => {
    for (const language of languages) {
      const rates = Object.entries(sourceRatesAt256[language]);
      const [fastest] = rates.toSorted(([, a], [, b]) => b - a)[0]!;
      expect(benchmarkRuns.find((run) => run.language === language && run.role === 'fastest')?.id).toBe(
        fastest,
      );
      for (const run of benchmarkRuns.filter((each) => each.language === language)) {
        expect(levelOf(run.id, rankedAt).rate).toBe(sourceRatesAt256[language][run.id]);
      }
    }
  });

  test('the entries on fasthttp are counted and their rates given', () => {
    const rates = sourceFasthttp.map((id) => sourceRatesAt256.go[id]!);
    expect(benchmarkSource.fasthttp).toEqual({
      entries: rates.length,
      rate: { low: Math.min(...rates), high: Math.max(...rates) },
    });
  });

  test('bytes tell the route with a body from the others, and all routes together give the rate', () => {
    expect(Math.round(bodyRouteRate(levelOf('nethttp', 256)))).toBe(39356);
    expect(Math.round(emptyRoutesRate(levelOf('nethttp', 256)))).toBe(2640);
    expect(Math.round(bodyRouteRate(levelOf('axum', 256)))).toBe(42164);
    for (const level of benchmarkRuns.flatMap(({ levels }) => levels)) {
      expect((bodyRouteRate(level) + 2 * emptyRoutesRate(level)) / 3).toBeCloseTo(level.rate, 6);
      expect(emptyRoutesRate(level)).toBeGreaterThan(0);
    }
  });

  test('a run whose routes differ widely is named as uneven', () => {
    expect(unevenRuns(benchmarkRuns).map(({ id }) => id)).toEqual(['nethttp', 'gin']);
  });

  test('in every run more connections bring more requests and slower answers', () => {
    // Only then can a stricter target never lower the upper end of a range.
    for (const { levels } of benchmarkRuns) {
      expect(levels.map(({ rate }) => rate)).toEqual(
        levels.map(({ rate }) => rate).toSorted((a, b) => a - b),
      );
      expect(levels.map(({ slowMs }) => slowMs)).toEqual(
        levels.map(({ slowMs }) => slowMs).toSorted((a, b) => a - b),
      );
    }
  });
});
