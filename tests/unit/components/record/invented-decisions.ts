import type { RecordCase } from '@/lib/domain/record/record-case';
import { inventedCases } from '../../domain/record/invented-cases';

/** Invented decisions with invented sources. */
export const inventedDecisions: readonly RecordCase[] = inventedCases.map((each) => ({
  ...each,
  organisation: `Company ${each.id}`,
  component: 'Back end',
  year: 2021,
  source: {
    title: `Why ${each.id}`,
    publisher: 'A journal',
    url: `https://example.org/${each.id}`,
    year: 2022,
    reading: { how: 'page', on: '2026-11-30' },
  },
  because: { workload: `words about the work of ${each.id}` },
}));
