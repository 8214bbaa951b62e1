import { describe, expect, test } from 'vitest';
import { isForOtherPages, isPublicFile } from '@/lib/http/public-files';

describe('D13 files that are the same for everybody', () => {
  test.each([
    '/compare/claims.csv',
    '/compare/claims.json',
    '/claims/a-claim/chart.svg',
    '/claims/a-claim/2/chart.svg',
    '/claims/a-claim/claim.json',
    '/claims/a-claim/figures.csv',
  ])('%s is one', (path) => expect(isPublicFile(path)).toBe(true));

  test.each([
    '/claims/a-claim',
    '/claims/a-claim/challenge',
    '/claims/a/b/chart.svg',
    '/reports/a/report.json',
    '/x/claims/a/chart.svg',
  ])('%s is none', (path) => expect(isPublicFile(path)).toBe(false));

  test('only pictures may be shown by other pages', () => {
    expect(isForOtherPages('/claims/a-claim/chart.svg')).toBe(true);
    expect(isForOtherPages('/claims/a-claim/claim.json')).toBe(false);
    expect(isForOtherPages('/claims/a-claim')).toBe(false);
  });
});
