import { describe, expect, test } from 'vitest';
import { costWords, countWords, figureWords, needWords, numberWords } from '@/components/cost/cost-words';
import { problemWords } from '@/components/cost/problem-words';
import { relationWords } from '@/components/cost/relation-words';
import { sourceView } from '@/components/cost/source-view';
import { needOf } from '@/lib/domain/cost/need';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { costText } from '@/lib/text/en/cost';

describe('N24 the ranges in words', () => {
  test.each([
    [0, '0'],
    [0.012345, '0.0123'],
    [58.44, '58.4'],
    [1234.5, '1,235'],
  ])('%d reads %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  test('a number of ten digits and more is shortened', () => {
    expect(numberWords(7.3e9)).toMatch(/^7\.3\D+$/u);
  });

  test('the currency is what the visitor wrote, and one number is no range', () => {
    expect(costWords({ low: 58.4, high: 234 }, '{kr}', costText)).toBe('58.4 to 234 {kr}');
    expect(costWords({ low: 350.4, high: 350.4 }, 'EUR', costText)).toBe('350 EUR');
  });

  test('machines come with their cores, cores alone do not', () => {
    const need = needOf({ low: 0.4, high: 2.2 }, 4, 1);
    expect(needWords(need, 'machines', costText)).toBe('1 to 3 machines, 4 to 12 cores');
    expect(needWords(needOf({ low: 1, high: 1 }, 1, 1), 'cores', costText)).toBe('1 core');
    expect(countWords({ low: 1, high: 1 }, 'machines', costText)).toBe('1 machine');
  });

  test('a figure reads as its source says it', () => {
    const figure = { label: 'x', low: 20, high: 40, unit: '%', qualifier: 'about' } as const;
    expect(figureWords(figure, costText)).toBe('about 20 to 40%');
  });

  test('an overlap is said, and so is how far the ranges are apart', () => {
    expect(relationWords({ kind: 'overlap' }, costText)).toContain('overlap');
    const apart = relationWords({ kind: 'apart', lower: 'rust', least: 0.2, most: 0.7 }, costText);
    expect(apart).toContain('Rust ends below where Go begins');
    expect(apart).toContain('20% to 70% less');
    expect(relationWords({ kind: 'apart', lower: 'go', least: 0.005, most: 0.005 }, costText)).toContain(
      'it takes 0.5% less',
    );
  });

  test('each problem names its field and its limit', () => {
    expect(problemWords({ rps: 'too-large', currency: 'too-long', cores: 'not-whole' }, costText)).toEqual({
      rps: 'Requests per second: this is too large. The most is 100000000.',
      currency: 'Currency: this is too long. Use at most 12 characters.',
      cores: 'Cores of one machine: this has to be a whole number.',
    });
    expect(problemWords({ price: 'too-small' }, costText).price).toContain('0.00001');
  });

  test('a source says its year, when it was read, and from its last day on that it is out of date', () => {
    const claim = getClaim('web-frameworks-benchmark-2026')!;
    const fresh = sourceView(claim, '2026-12-01', costText);
    expect(fresh.href).toBe('/claims/web-frameworks-benchmark-2026');
    expect(fresh.line).toBe('the-benchmarker/web-frameworks, 2026');
    expect(fresh.notes).toEqual(['taken from its data 30 Nov 2026']);
    expect(sourceView(claim, claim.expires, costText).notes[1]).toBe('Out of date since 11 Feb 2027');
    expect(sourceView(getClaim('pingora-70-67-percent')!, '2026-12-01', costText).notes[0]).toBe(
      'read in a copy 30 Nov 2026',
    );
    expect(sourceView(getClaim('google-rust-ramp-up')!, '2026-12-01', costText).notes[0]).toBe(
      'not checked at its source, read second hand 30 Nov 2026',
    );
  });
});
