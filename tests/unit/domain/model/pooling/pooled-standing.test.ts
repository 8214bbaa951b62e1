import { test as property } from '@fast-check/vitest';
import { describe, expect, test, vi } from 'vitest';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { membersOf, type Respondent } from '@/lib/domain/model/pooling/member';
import { pool } from '@/lib/domain/model/pooling/pool';
import { pooledStanding, type PooledStanding } from '@/lib/domain/model/pooling/pooled-standing';
import { pooledWeights } from '@/lib/domain/model/pooling/pooled-weights';
import { patience, quickBank } from '../documents';
import { documentWith, goShopWithIngest } from '../golden-cases';
import { groups, respondent } from './respondents';

vi.setConfig({ testTimeout: patience });

const compiled = compileBank(quickBank);

function standing(respondents: readonly Respondent[]): PooledStanding {
  const members = membersOf(compiled, respondents);
  return pooledStanding(compiled, members, pooledWeights(compiled, members));
}

function placeOf(question: string): number {
  return compiled.questions.findIndex((each) => each.id === question);
}

const document = documentWith({});

describe('N05 facts of several people', () => {
  test('the mean by voices, with the variance between people added to the width', () => {
    // exposure: low -.4 grade C, high .6 grade B, as any released bank says it.
    const options = compiled.questions[placeOf('exposure')]!.options;
    const [low, high] = [options.get('low')!, options.get('high')!];
    const at = placeOf('exposure');
    const { position, between } = standing([
      { ...respondent('ann', document, { exposure: 'low' }), voice: 1 },
      { ...respondent('ben', document, { exposure: 'high' }), voice: 3 },
    ]);
    const mean = (low.direction + 3 * high.direction) / 4;
    const variance = ((low.direction - mean) ** 2 + 3 * (high.direction - mean) ** 2) / 4;
    const square = (low.halfWidth ** 2 + 3 * high.halfWidth ** 2) / 4;
    expect(position.direction[at]).toBeCloseTo(mean, 12);
    expect(between[at]).toBeCloseTo(variance, 12);
    expect(position.halfWidth[at]).toBeCloseTo(Math.sqrt(square + 3 * variance), 12);
  });

  test('who skips a question has no say in it', () => {
    const at = placeOf('exposure');
    const alone = standing([respondent('ann', document, { exposure: 'high' })]);
    const more = standing([
      respondent('ann', document, { exposure: 'high' }),
      respondent('ben', document, { exposure: 'unknown' }),
    ]);
    expect(more.position.direction[at]).toBeCloseTo(alone.position.direction[at]!, 12);
    expect(more.position.halfWidth[at]).toBeCloseTo(alone.position.halfWidth[at]!, 12);
    expect(more.position.answered[at]).toBe(1);
  });

  test('nobody answers: not known, as wide as the question', () => {
    const at = placeOf('exposure');
    const open = { exposure: 'unknown' };
    const { position } = standing([respondent('ann', document, open), respondent('ben', document, open)]);
    expect(position.direction[at]).toBe(0);
    expect(position.answered[at]).toBe(0);
    expect(position.visible[at]).toBeCloseTo(1, 12);
    expect(position.halfWidth[at]).toBeCloseTo(compiled.questions[at]!.widest, 12);
  });

  test('who does not see a question says that it carries no points', () => {
    const at = placeOf('bottleneck');
    const cpu = compiled.questions[at]!.options.get('cpu')!;
    const { position, parts } = standing([
      respondent('ann', document, { situation: 'new-system' }),
      respondent('ben', document, { situation: 'some-pain', bottleneck: 'cpu' }),
    ]);
    expect(position.direction[at]).toBeCloseTo(cpu.direction / 2, 12);
    expect(position.visible[at]).toBeCloseTo(0.5, 12);
    expect(position.answered[at]).toBeCloseTo(0.5, 12);
    expect(parts[0]?.hidden.has('bottleneck')).toBe(false);
  });

  test('what all agree on hides a question for those who had not said so', () => {
    const at = placeOf('host');
    const { position, parts } = standing([
      respondent('ann', document, { target: 'os-kernel', host: 'unknown' }),
      respondent('ben', document, { target: 'unknown', host: 'go-program' }),
    ]);
    expect(parts[0]?.hidden.has('host')).toBe(true);
    expect([position.direction[at], position.halfWidth[at], position.visible[at]]).toEqual([0, 0, 0]);
  });

  property.prop([groups({ parts: [0, 3] })], { numRuns: 40 })(
    'many answers never make a width smaller than the mean of the widths',
    (respondents) => {
      const members = membersOf(compiled, respondents);
      const { positions } = standing(respondents);
      positions.forEach((position, part) =>
        position.halfWidth.forEach((width, at) => {
          const heard = members.filter((member) => member.positions[part]!.answered[at] === 1);
          if (heard.length < members.length || position.visible[at] === 0) return;
          const mean = heard.reduce(
            (sum, member) => sum + member.voice * member.positions[part]!.halfWidth[at]!,
            0,
          );
          expect(width).toBeGreaterThanOrEqual(mean - 1e-12);
        }),
      );
    },
  );

  test('in a system of parts people differ in the same direction everywhere', () => {
    // Where most know a language, juniors say nothing against it.
    const unknown = { 'go-experience': 'unknown' };
    const at = placeOf('juniors');
    const { between, positions } = standing([
      respondent('ann', goShopWithIngest, { ...unknown, juniors: 'many' }),
      respondent('ben', goShopWithIngest, { ...unknown, juniors: 'few' }),
    ]);
    const options = compiled.questions[at]!.options;
    const half = (options.get('few')!.direction - options.get('many')!.direction) / 2;
    expect(between[at]).toBeCloseTo(half ** 2, 12);
    expect(positions).toHaveLength(2);
  });
});

describe('N05 priorities of several people', () => {
  test('the factors are geometric means', () => {
    const { pooled } = pool(
      [
        respondent('ann', document, { priorities: ['latency', 'hiring-ease'] }),
        respondent('ben', document, { priorities: ['hiring-ease'] }),
      ],
      quickBank,
    );
    const [latency, hiring] = [Math.sqrt(3 * 1), Math.sqrt(2 * 3)];
    const total = latency + hiring + 10;
    const weightOf = (id: string): number | undefined =>
      pooled.criteria.find((each) => each.criterion === id)?.weight;
    expect(weightOf('latency')).toBeCloseTo(latency / total, 12);
    expect(weightOf('hiring')).toBeCloseTo(hiring / total, 12);
    expect(weightOf('memory')).toBeCloseTo(1 / total, 12);
  });

  test('by voices, without those who skip, with those who want nothing in particular', () => {
    const weights = (...given: [number, string | string[]][]): number => {
      const people = given.map(([voice, priorities], at) => ({
        ...respondent(`${at}`, document, { priorities }),
        voice,
      }));
      const { criteria } = pooledWeights(compiled, membersOf(compiled, people));
      return criteria[compiled.criteria.findIndex((each) => each.id === 'latency')]!;
    };
    expect(weights([3, ['latency']], [1, []])).toBeCloseTo(3 ** 0.75 / 12, 12);
    expect(weights([1, ['latency']], [1, 'unknown'])).toBeCloseTo(3 / 12, 12);
    expect(weights([1, 'unknown'])).toBeCloseTo(1 / 12, 12);
  });

  test('the spread is narrow only when all who speak state some', () => {
    const spread = (...given: (string | string[])[]): number => {
      const people = given.map((priorities, at) => respondent(`${at}`, document, { priorities }));
      return pooledWeights(compiled, membersOf(compiled, people)).spread;
    };
    const { spread: wide, spreadStated: narrow } = quickBank.parameters;
    expect(spread(['latency'], ['run-cost'])).toBe(narrow);
    expect(spread(['latency'], 'unknown')).toBe(narrow);
    expect(spread(['latency'], [])).toBe(wide);
    expect(spread('unknown', 'unknown')).toBe(wide);
  });
});
