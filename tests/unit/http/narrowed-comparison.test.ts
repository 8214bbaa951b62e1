import { describe, expect, test } from 'vitest';
import { narrowedComparison } from '@/lib/http/narrowed-comparison';

const answeredBy = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  return narrowedComparison(pathname, searchParams);
};

describe('D15 what answers a comparison page', () => {
  test.each([
    ['/compare?role=engineering', '/compare/narrowed'],
    ['/compare/?favours=go', '/compare/narrowed'],
    ['/compare?role=astrologer', '/compare/narrowed'],
    ['/compare?role=&role=engineering', '/compare/narrowed'],
    ['/compare?for=mine', '/compare/narrowed'],
    ['/compare/performance?workload=crud-api&from=letter', '/compare/narrowed/performance'],
  ])('%s: a page of its own', (address, page) => expect(answeredBy(address)).toBe(page));

  test.each([
    '/compare',
    '/compare?from=letter',
    '/compare?dimension=&workload=&role=&favours=',
    '/compare/performance',
    '/compare/go?role=engineering',
    '/compare/cost?for=mine',
    '/compare/nowhere?role=engineering',
    '/?role=engineering',
  ])('%s: the page for everybody', (address) => expect(answeredBy(address)).toBeNull());
});
