import { describe, expect, test } from 'vitest';
import type { AnswersDocument } from '@/lib/domain/assessment/answers-document';
import { bankVersions } from '@/lib/domain/assessment/question-ids';
import { evaluateAssessment } from '@/lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import {
  allUnknown,
  crudInGoShop,
  documentWith,
  fastButUnmeasured,
  goShopWithIngest,
  hardRealTimeWithoutPeople,
  kubernetesOperator,
  libraryWithPlugins,
  pythonStartUp,
  smallStableCrud,
  subMillisecondProxy,
} from './golden-cases';

describe('golden cases, by meaning (N07)', () => {
  test.each([
    ['a CRUD API in a Go shop in three months', crudInGoShop, 'go'],
    ['a sub-millisecond proxy with a Rust lead', subMillisecondProxy, 'rust'],
    ['a Kubernetes operator', kubernetesOperator, 'go'],
    ['a library with a C interface and WASM plugins', libraryWithPlugins, 'rust'],
    ['N06 a Go shop with one path that computes much', goShopWithIngest, 'split'],
    ['N07 a Python start-up with six weeks, whose system works well', pythonStartUp, 'stay'],
    ['N07 hard real time, six weeks, nobody knows Rust', hardRealTimeWithoutPeople, 'conflict'],
    ['N07 all unknown', allUnknown, 'not-enough-information'],
    ['N07 fast, but not measured', fastButUnmeasured, 'profile-first'],
    ['N07 a small stable CRUD system that works', smallStableCrud, 'stay'],
  ])('%s', (_, document, verdict) => {
    expect(evaluateVerdict(document).verdict).toBe(verdict);
  });

  test('a Python start-up never gets Rust, whatever its technical wishes', () => {
    for (const bottleneck of ['none', 'cpu', 'memory-or-gc', 'io-or-database']) {
      for (const latency of ['relaxed', 'tight-large-heap', 'sub-millisecond']) {
        const answers = { ...pythonStartUp.answers, bottleneck, 'latency-heap': latency };
        expect(['stay', 'go']).toContain(evaluateVerdict({ bank: 'v1', answers }).verdict);
      }
    }
  });

  test('N06 the split names a language for every part and a boundary for every crossing', () => {
    const { split, components } = evaluateVerdict(goShopWithIngest);
    expect(split).toMatchObject({
      recommended: true,
      forced: false,
      assignment: [
        { component: 'API', language: 'go' },
        { component: 'Ingest', language: 'rust' },
      ],
      boundaries: [{ between: ['API', 'Ingest'], kind: 'queue' }],
    });
    expect(components.map(({ name, language }) => [name, language])).toEqual([
      ['API', 'go'],
      ['Ingest', 'rust'],
    ]);
    expect(components.reduce((sum, component) => sum + component.share, 0)).toBeCloseTo(1, 12);
  });

  test('N06 one language only: the same system is not split', () => {
    const answers = { ...goShopWithIngest.answers, 'second-language': 'one-only' };
    const result = evaluateVerdict({ ...goShopWithIngest, answers });
    expect(result.verdict).not.toBe('split');
    expect(result.split?.recommended).toBe(false);
  });

  test('N07 a conflict names both gates and what would lift each', () => {
    const { gates, flips } = evaluateAssessment(hardRealTimeWithoutPeople);
    const closed = gates.filter((gate) => gate.state === 'true').map((gate) => [gate.id, gate.excludes]);
    expect(closed).toEqual([
      ['hard-real-time', 'go'],
      ['rust-not-in-time', 'rust'],
    ]);
    expect(flips.map((flip) => flip.changes[0]?.question)).toContain('first-release');
  });

  test('two languages that gates force are a split, even where only one is wanted', () => {
    const answers = documentWith({ 'second-language': 'one-only' }, [
      { name: 'firmware', share: 'small', answers: { target: 'microcontroller' } },
      { name: 'plugin', share: 'large', answers: { host: 'go-only-plugin' } },
    ]);
    const document: AnswersDocument = { ...answers, bank: 'v2' };
    const { verdict, split, components } = evaluateVerdict(document);
    expect(verdict).toBe('split');
    expect(split).toMatchObject({ forced: true, recommended: true, probability: 1 });
    expect(components.map((part) => part.language)).toEqual(['rust', 'go']);
  });

  test('a host program in the other language pulls with all its weight and rules nothing out (content F5)', () => {
    for (const bank of bankVersions) {
      const inside = (host: string) => evaluateVerdict({ ...documentWith({ host }), bank });
      const [go, rust] = [inside('go-program'), inside('rust-program')];
      for (const { gates } of [go, rust]) expect(gates.filter(({ state }) => state === 'true')).toEqual([]);
      expect(rust.score - go.score).toBeCloseTo(1 / 12, 9);
    }
  });

  test('a part that no language is left for is a conflict', () => {
    const document = documentWith({ mandate: ['go-required'] }, [
      { name: 'firmware', share: 'small', answers: { target: 'microcontroller' } },
      { name: 'service', share: 'large', answers: {} },
    ]);
    const { verdict, components } = evaluateVerdict(document);
    expect(verdict).toBe('conflict');
    expect(components.map((part) => part.verdict)).toEqual(['conflict', 'go']);
  });

  test('an open gate makes the verdict provisional and caps what may be shown', () => {
    const answers = { ...subMillisecondProxy.answers, host: 'unknown' };
    const result = evaluateVerdict({ bank: 'v2', answers });
    expect(result).toMatchObject({
      verdict: 'rust',
      provisional: true,
      confidenceCap: { go: 0.75, rust: 0.75 },
    });
    expect(result.band).toBe('clear');
    expect(evaluateVerdict(subMillisecondProxy)).toMatchObject({ provisional: false, confidenceCap: null });
  });
});
