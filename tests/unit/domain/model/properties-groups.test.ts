import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, vi } from 'vitest';
import type { Bank } from '@/lib/domain/assessment/bank';
import { canonicalJson } from '@/lib/domain/model/canonical-json';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';
import { pool } from '@/lib/domain/model/pooling/pool';
import { banks, hundredths, severalQuestions, withOption } from './banks';
import { documents, patience } from './documents';
import { groups } from './pooling/respondents';

vi.setConfig({ testTimeout: patience });

const fits = fc.array(hundredths(0, 1), { minLength: 17, maxLength: 17 });
const voices = fc.array(hundredths(0.1, 10), { minLength: 1, maxLength: 4 });

/** The bank in which no question is eased: an eased answer counts as nothing, so it has no middle to lie around. */
function withoutEasing(bank: Bank): Bank {
  const questions = bank.questions.map((each) =>
    each.role === 'score' ? { ...each, easing: undefined } : each,
  );
  return { ...bank, questions };
}

describe('properties of groups', () => {
  property.prop([banks(), groups({ parts: [0, 2] }), fc.nat(3)], { numRuns: 20 })(
    'N05, property 6: any order of respondents gives the same bytes',
    (bank, respondents, turn) => {
      const turned = [...respondents.slice(turn), ...respondents.slice(0, turn)].reverse();
      expect(canonicalJson(pool(turned, bank))).toBe(canonicalJson(pool(respondents, bank)));
    },
  );

  property.prop([banks(), documents({ parts: [0, 3] }), voices], { numRuns: 50 })(
    'N05, property 19: a group of identical answers is the individual',
    (bank, document, given) => {
      const one = evaluateVerdict(document, bank);
      const { pooled } = pool(
        given.map((voice, at) => ({ id: `person-${at}`, document, voice })),
        bank,
      );
      for (const key of ['score', 'ahead', 'coverage'] as const) {
        expect(Math.abs(pooled[key] - one[key])).toBeLessThanOrEqual(1e-12);
      }
      expect(pooled.verdict).toBe(one.verdict);
      expect(pooled.gates).toEqual(one.gates);
    },
  );

  property.prop([banks(), groups({ withUnknowns: false, withPriorities: false, parts: [0, 2] })], {
    numRuns: 50,
  })('N05, property 20: the score of a group lies between those of its members', (bank, respondents) => {
    const { pooled, respondents: own } = pool(respondents, bank);
    // A whole that hides a question leaves it open for a part that does not.
    fc.pre(own.every((each) => each.result.coverage > 1 - 1e-9));
    const scores = own.map((each) => each.result.score);
    expect(pooled.score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-12);
    expect(pooled.score).toBeLessThanOrEqual(Math.max(...scores) + 1e-12);
  });

  property.prop([banks(10_000), documents(), severalQuestions, fits], {
    numRuns: 40,
  })(
    'N05, property 21: more disagreement around the same middle never makes it surer',
    (given, document, several, centres) => {
      const bank = several.reduce((made, { question, options }, at) => {
        const centre = centres[at] ?? 0.5;
        const reach = Math.min(centre, 1 - centre);
        return [centre, centre - reach, centre + reach].reduce(
          (each, uRust, option) =>
            withOption(each, question, options[option]!, { uRust, uGo: 0.5, grade: 'C' }),
          made,
        );
      }, withoutEasing(given));
      const pooledOf = (...places: number[]) =>
        pool(
          places.map((place, at) => {
            const said = Object.fromEntries(
              several.map(({ question, options }) => [question, options[place]]),
            );
            return {
              id: `person-${at}`,
              document: { ...document, answers: { ...document.answers, ...said } },
            };
          }),
          bank,
        ).pooled;
      const agreed = pooledOf(0, 0);
      const divided = pooledOf(1, 2);
      expect(divided.score).toBeCloseTo(agreed.score, 5);
      expect(Math.abs(divided.ahead - 0.5)).toBeLessThanOrEqual(Math.abs(agreed.ahead - 0.5) + 0.005);
    },
  );
});
