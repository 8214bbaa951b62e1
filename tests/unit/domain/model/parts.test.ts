import { describe, expect, test } from 'vitest';
import type { ComponentInput } from '@/lib/domain/assessment/answers-document';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { compileBank } from '@/lib/domain/model/compiled-bank';
import { givenAnswers, knownAnswer, knownList, partsOf, type Part } from '@/lib/domain/model/parts';
import { coverageOf, positionOf, wholePosition } from '@/lib/domain/model/position';
import { weightsFor } from '@/lib/domain/model/weights';
import { documentWith } from './golden-cases';

const compiled = compileBank(bankV1);
const ingest: ComponentInput = {
  name: 'ingest',
  share: 'small',
  answers: { exposure: 'high', memory: 'unknown' },
  boundary: 'queue',
};
const api: ComponentInput = { name: 'api', share: 'large', answers: {} };

const partsWith = (answers: Parameters<typeof documentWith>[0], components?: ComponentInput[]): Part[] =>
  partsOf(documentWith(answers, components), bankV1.split);
const atOf = (question: string): number => compiled.questions.findIndex((each) => each.id === question);

describe('parts of a system', () => {
  test('a system that is not divided is one part without a name', () => {
    const [only, ...others] = partsWith({});
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: '', size: 'large', share: 1, boundary: null });
    expect(partsWith({}, [])).toHaveLength(1);
  });

  test('stand in order of their names, with sizes as shares of the whole', () => {
    const { small, large } = bankV1.split.share;
    const parts = partsWith({}, [ingest, api]);
    expect(parts).toMatchObject([
      { name: 'api', size: 'large', boundary: null },
      { name: 'ingest', size: 'small', boundary: 'queue' },
    ]);
    expect(parts[0]?.share).toBeCloseTo(large / (small + large), 12);
    expect(parts[1]?.share).toBeCloseTo(small / (small + large), 12);
    expect(partsWith({}, [api, ingest])).toEqual(parts);
  });

  test('inherit what they do not say, and may be unsure about what the whole knows', () => {
    const [first, second] = partsWith({ exposure: 'low', memory: 'free' }, [api, ingest]);
    expect([first!, second!].map((part) => knownAnswer(part, 'exposure'))).toEqual(['low', 'high']);
    expect([first!, second!].map((part) => knownAnswer(part, 'memory'))).toEqual(['free', null]);
  });

  test('hide what does not matter to them', () => {
    const kernel: ComponentInput = { name: 'driver', share: 'small', answers: { target: 'os-kernel' } };
    const [first, second] = partsWith({ host: 'go-program' }, [api, kernel]);
    expect([first!, second!].map((part) => knownAnswer(part, 'host'))).toEqual(['go-program', null]);
    expect([first!, second!].map((part) => givenAnswers(part, 'host'))).toEqual([['go-program'], []]);
    expect(second?.hidden).toEqual(new Set(['host', 'bottleneck', 'pain-cause']));
  });

  test('an answer is one option or a list, and neither when it is not known', () => {
    const [part] = partsWith({ mandate: ['go-required'], exposure: 'unknown' });
    expect(knownList(part!, 'mandate')).toEqual(['go-required']);
    expect(knownAnswer(part!, 'mandate')).toBeNull();
    expect(knownList(part!, 'target')).toBeNull();
    expect(knownAnswer(part!, 'exposure')).toBeNull();
    expect(givenAnswers(part!, 'mandate')).toEqual([['go-required']]);
    expect(givenAnswers(part!, 'exposure')).toEqual([]);
    expect(givenAnswers(part!, 'components')).toEqual([]);
  });

  test('people who disagree are all heard', () => {
    const [part] = partsWith({ exposure: 'unknown' });
    const disputed: Part = { ...part!, disputed: new Map([['exposure', ['high', 'low']]]) };
    expect(givenAnswers(disputed, 'exposure')).toEqual(['high', 'low']);
    expect(givenAnswers({ ...disputed, hidden: new Set(['exposure']) }, 'exposure')).toEqual([]);
  });
});

describe('where the answers stand', () => {
  test('an answer has its direction and width, an open question none and the widest, a hidden one nothing', () => {
    const [part] = partsWith({ exposure: 'high', memory: 'unknown', target: 'os-kernel' });
    const position = positionOf(compiled, part!);
    const high = compiled.questionById.get('exposure')!.options.get('high')!;
    const standing = (question: string): number[] => {
      const at = atOf(question);
      const { direction, halfWidth, answered, visible } = position;
      return [direction[at]!, halfWidth[at]!, answered[at]!, visible[at]!];
    };
    expect(standing('exposure')).toEqual([high.direction, high.halfWidth, 1, 1]);
    expect(standing('memory')).toEqual([0, compiled.questionById.get('memory')!.widest, 0, 1]);
    expect(standing('host')).toEqual([0, 0, 0, 0]);
  });

  test('the whole is the mean of its parts by size', () => {
    const parts = partsWith({ exposure: 'low', memory: 'free' }, [api, ingest]);
    const positions = parts.map((part) => positionOf(compiled, part));
    const whole = wholePosition(parts, positions);
    for (const key of ['direction', 'halfWidth', 'answered', 'visible'] as const) {
      whole[key].forEach((value, at) => {
        const mean = positions.reduce((sum, each, part) => sum + parts[part]!.share * each[key][at]!, 0);
        expect(value).toBeCloseTo(mean, 12);
      });
    }
    expect(wholePosition(parts.slice(0, 1), positions.slice(0, 1))).toBe(positions[0]);
  });

  test('coverage is the share of the weight that matters and is answered', () => {
    const weights = weightsFor(compiled, null).criteria;
    const coverage = (answers: Parameters<typeof documentWith>[0]): number => {
      const [part] = partsOf({ bank: 'v1', answers }, bankV1.split);
      return coverageOf(compiled, weights, positionOf(compiled, part!));
    };
    const weightOf = (question: string): number => {
      const { criterion, share } = compiled.questions[atOf(question)]!;
      return weights[criterion]! * share;
    };
    const all = compiled.questions.reduce((sum, { id }) => sum + weightOf(id), 0);
    expect(coverage({})).toBe(0);
    expect(coverage({ exposure: 'high' })).toBeCloseTo(weightOf('exposure') / all, 12);
    const hidden = weightOf('host');
    expect(coverage({ target: 'os-kernel', host: 'none' })).toBeCloseTo(
      weightOf('target') / (all - hidden),
      12,
    );
  });
});
