import { describe, expect, test } from 'vitest';
import { filterQuery, readAsked } from '@/app/(site)/compare/filter-query';
import { ownOrderView } from '@/app/(site)/compare/own-order-view';
import { relevanceMark } from '@/app/(site)/compare/relevance-mark';
import type { Relevance } from '@/lib/domain/comparison/claim-relevance';

const href = (source: string | null) => `/compare${filterQuery({ role: 'finance' }, source)}`;
const nothing = { claims: new Map(), dimensions: new Map(), allPoints: 1 };
const relevance = (changes: Partial<Relevance>): Relevance => ({
  points: 0,
  questions: [],
  constraints: [],
  ...changes,
});

describe('D16 whose answers an address asks for', () => {
  test('stands in the address beside the filter, and only when it is asked for (D03)', () => {
    expect(readAsked({ role: 'finance' }, ['role'])).toEqual({
      filter: { role: 'finance' },
      unknown: [],
      source: null,
    });
    expect(readAsked({ for: '' }, []).source).toBeNull();
    expect(readAsked({ for: ['mine', 'yours'] }, []).source).toBeNull();
    expect(readAsked({ for: 'mine', role: 'astrologer' }, ['role'])).toEqual({
      filter: {},
      unknown: ['role'],
      source: 'mine',
    });
    expect(filterQuery({}, null)).toBe('');
    expect(filterQuery({ role: 'finance' }, 'mine')).toBe('?role=finance&for=mine');
  });
});

describe('D16 what a page says about its order', () => {
  test('in the usual order it offers the other one, with the same filter', () => {
    expect(ownOrderView(null, null, href)).toEqual({ kind: 'offer', href: '/compare?role=finance&for=mine' });
  });

  test('without answers it says so and offers the usual order', () => {
    expect(ownOrderView(null, 'mine', href)).toEqual({ kind: 'empty', usual: '/compare?role=finance' });
  });

  test('by answers under way it says how far they are, by a report what it is about', () => {
    const open = {
      systemName: '',
      standing: { answered: 3, total: 21 },
      href: '/assess/hiring' as const,
      relevance: nothing,
    };
    expect(ownOrderView(open as never, 'mine', href)).toMatchObject({
      kind: 'ordered',
      title: 'Ordered by your answers so far',
      standing: '3 of 21 questions answered.',
      more: { href: '/assess/hiring', label: 'Continue answering' },
      usual: '/compare?role=finance',
    });
    const done = { systemName: 'Billing', standing: null, href: '/reports/1', relevance: nothing };
    expect(ownOrderView(done as never, 'mine', href)).toMatchObject({
      title: 'Ordered by your report on Billing',
      standing: null,
      more: { href: '/reports/1', label: 'Read the report' },
    });
  });
});

describe('D16 the mark on a claim or a dimension', () => {
  test('gives the share of the points and names the answers, the largest two by name', () => {
    const mark = (changes: Partial<Relevance>) => relevanceMark(relevance(changes), { allPoints: 0.5 });
    expect(mark({ points: 0.1, questions: ['target'] })).toBe(
      '20% of your points rest on this: where it runs.',
    );
    expect(mark({ points: 0.1, questions: ['target', 'hiring', 'memory', 'exposure'] })).toMatch(
      /^20% of your points rest on this: where it runs, .+ and 2 other answers\.$/,
    );
  });

  test('a trace is no nought', () => {
    expect(relevanceMark(relevance({ points: 0.001, questions: ['target'] }), { allPoints: 1 })).toMatch(
      /^Less than 1% of your points/,
    );
  });

  test('a constraint is named first; without one, and without points, nothing is said', () => {
    const constrained = relevance({ constraints: ['kernel-space'], questions: ['target'], points: 0.5 });
    expect(relevanceMark(constrained, { allPoints: 1 })).toMatch(/^A constraint .+\. 50% of your points/);
    expect(relevanceMark(undefined, { allPoints: 1 })).toBeUndefined();
  });
});
