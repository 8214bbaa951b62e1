import { describe, expect, test } from 'vitest';
import { isNarrowedComparison } from '@/lib/http/narrowed-comparison';

const isNarrowed = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return isNarrowedComparison(pathname, searchParams);
};

describe('D03 what answers a comparison page', () => {
  test.each([
    '/compare?role=engineering',
    '/compare/?favours=go',
    '/compare?role=astrologer',
    '/compare?role=&role=engineering',
    '/compare?for=mine',
    '/compare/performance?workload=crud-api&from=letter',
  ])('%s: a page of its own', (address) => expect(isNarrowed(address)).toBe(true));

  test.each([
    '/compare',
    '/compare?from=letter',
    '/compare?dimension=&workload=&role=&favours=',
    '/compare/performance',
    '/compare/go?role=engineering',
    '/compare/cost?for=mine',
    '/compare/nowhere?role=engineering',
    '/?role=engineering',
  ])('%s: the page for everybody', (address) => expect(isNarrowed(address)).toBe(false));
});
