import { describe, expect, test } from 'vitest';
import { measuredView, type MeasuredView } from '@/components/comparison/measured-view';
import { measuredFigures } from '@/lib/domain/comparison/topics/measured-figures';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { comparisonText as text } from '@/lib/text/en/comparison';

const viewOf = (id: string): MeasuredView => measuredView(getClaim(id)!, text)!;
const lines = (id: string) => viewOf(id).lines.map(({ value, span }) => [value, span]);

describe('D05 a figure that sets both languages on one axis', () => {
  test.each(Object.keys(measuredFigures))('%s: Go first, from zero, nothing outside the axis', (id) => {
    const { lines: both, ticks } = viewOf(id);
    expect(both.map(({ language }) => language)).toEqual(['go', 'rust']);
    expect(ticks[0]).toMatchObject({ at: 0, label: '0' });
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(6);
    const places = both.flatMap(({ marks, bar }) => [
      ...marks.map(({ at }) => at),
      ...(bar ? [bar.from, bar.to] : []),
    ]);
    expect(places.filter((at) => at < 0 || at > 100)).toEqual([]);
  });

  test.each(Object.keys(measuredFigures))('%s: places are in proportion to the numbers beside them', (id) => {
    const { lines: both, ticks } = viewOf(id);
    const numberOf = (words: string) => Number(words.replaceAll(',', '').replace(/^[a-z -]+/u, ''));
    const last = ticks.at(-1)!;
    for (const { value, marks, isMeasured } of both) {
      const filled = marks.filter(({ isHollow }) => !isHollow).map(({ at }) => at);
      expect(filled.length > 0, value).toBe(isMeasured);
      if (filled.length !== 1) continue;
      expect(filled[0]).toBeCloseTo((numberOf(value) / numberOf(last.label)) * last.at, 0);
    }
  });

  test('says two settings as a span, a range beside its value, and what it has no value for', () => {
    expect(lines('lambda-cold-start-aug-2026')).toEqual([
      ['44 to 48.6', ''],
      ['13.6 to 18.2', ''],
    ]);
    expect(lines('youki-vs-runc')).toEqual([
      ['224.6', '190.5 to 255.4'],
      ['111.5', '84 to 142.5'],
    ]);
    expect(lines('rust-survey-2025-learning-effort')).toEqual([
      ['not asked', ''],
      ['57.1', ''],
    ]);
  });

  test('hatches a language that nobody asked or measured, and no language that has no such part', () => {
    expect(viewOf('rust-survey-2025-learning-effort').lines.map(({ isHatched }) => isHatched)).toEqual([
      true,
      false,
    ]);
    expect(viewOf('go-gc-mark-phase-quarter-cpu').lines.map(({ isHatched }) => isHatched)).toEqual([
      false,
      false,
    ]);
  });

  test('says which end is better only where the number says it', () => {
    expect(viewOf('async-task-memory-2024').notes[0]).toBe(text.measured.better.less);
    const { notes } = viewOf('cargo-advisories-2026');
    expect(notes.filter((note) => Object.values<string>(text.measured.better).includes(note))).toEqual([]);
  });
});
