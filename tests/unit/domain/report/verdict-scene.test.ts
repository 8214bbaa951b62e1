import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { bankOf } from '@/lib/domain/assessment/banks';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import type { GateResult, StoredVerdict } from '@/lib/domain/model/result';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import {
  drawnScore,
  pinnedScore,
  sceneOf,
  scoreOnSide,
  type SceneSource,
} from '@/lib/domain/report/verdict-scene';
import { documents, patience, quick } from '../model/documents';

const bank = quick(bankOf('v2'));

const bare: SceneSource = {
  verdict: 'go',
  gates: [],
  components: [],
  eitherKind: null,
  range: { low: -0.2, high: -0.1 },
};

function closedGate(excludes: 'go' | 'rust'): GateResult {
  return {
    id: 'go-mandated',
    excludes,
    state: 'true',
    question: 'mandate',
    lift: 'go-mandated',
    reversible: false,
    claims: [],
    parts: [],
  };
}

describe('N33 the scene follows the verdict', () => {
  test.each(verdicts)('a verdict of %s has a scene', (verdict) => {
    expect(sceneOf({ ...bare, verdict }).kind).toBeTruthy();
  });

  test('a language that is ruled out bars its side, whatever the points say', () => {
    const scene = sceneOf({ ...bare, gates: [closedGate('rust')] });
    expect(scene).toEqual({ kind: 'ruled-out', barred: 'rust' });
    expect(drawnScore(scene, 0.2)).toBe(-pinnedScore);
    expect(drawnScore(scene, -0.2)).toBe(-0.2);
  });

  test('an open constraint bars nothing', () => {
    const open = { ...closedGate('rust'), state: 'unknown' as const };
    expect(sceneOf({ ...bare, gates: [open] })).toEqual({ kind: 'points' });
  });

  test('either rests in the middle, and a lean hangs where its readings lie', () => {
    const either = { ...bare, verdict: 'either' as const };
    const equal = sceneOf({ ...either, eitherKind: 'equivalent' });
    expect(drawnScore(equal, -0.03)).toBe(0);
    const leaning = sceneOf({ ...either, eitherKind: 'leaning' });
    expect(leaning).toEqual({ kind: 'leaning' });
    expect(drawnScore(leaning, -0.1)).toBe(-0.1);
  });

  test('a measurement shows the finding that leads to each language', () => {
    const flip = (to: string, verdict: 'go' | 'rust' | 'stay', score: number) => ({
      changes: [{ question: 'bottleneck' as const, from: 'not-measured', to, effort: 'find-out' as const }],
      verdict,
      lean: 'go' as const,
      probability: { go: 1, rust: 0, equal: 0 },
      score,
    });
    const flips = [flip('start-up', 'stay', -0.1), flip('cpu', 'rust', 0.2), flip('network', 'go', -0.1)];
    expect(sceneOf({ ...bare, verdict: 'profile-first', flips })).toEqual({
      kind: 'measure',
      outcomes: [
        { finding: 'network', language: 'go', score: -0.1 },
        { finding: 'cpu', language: 'rust', score: 0.2 },
      ],
    });
  });

  property.prop([
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.constantFrom('go' as const, 'rust' as const),
  ])('a weight on the side of a language is always on that side', (score, language) => {
    const towards = language === 'rust' ? 1 : -1;
    expect(scoreOnSide(score, language).score * towards).toBeGreaterThan(0);
  });
});

describe('N33 picture and verdict agree over random assessments', () => {
  property.prop([documents({ bank: 'v2' })], { numRuns: 150 })(
    'the weight hangs on the side of the language that is named, and never on a barred side',
    (document) => checkAgreement(evaluateVerdict(document, bank)),
    patience,
  );

  property.prop([documents({ bank: 'v2', parts: [2, 5] })], { numRuns: 60 })(
    'so it is for systems of several parts',
    (document) => checkAgreement(evaluateVerdict(document, bank)),
    patience,
  );
});

function checkAgreement(result: StoredVerdict): void {
  const scene = sceneOf(result);
  const drawn = drawnScore(scene, result.score);
  switch (result.verdict) {
    case 'go':
      expect(drawn).toBeLessThan(0);
      break;
    case 'rust':
      expect(drawn).toBeGreaterThan(0);
      break;
    case 'split':
      expect(scene).toMatchObject({ kind: 'split' });
      if (scene.kind === 'split') {
        const languages = new Set(scene.parts.map(({ language }) => language));
        expect(languages).toEqual(new Set(result.components.flatMap(({ language }) => language ?? [])));
        expect(scene.parts.length).toBeGreaterThan(1);
      }
      break;
    case 'either':
      if (scene.kind === 'either') expect(drawn).toBe(0);
      else expect(Math.sign(drawn ?? 0)).toBe(result.lean === 'rust' ? 1 : -1);
      break;
    default:
      expect(drawn).toBeNull();
  }
}
