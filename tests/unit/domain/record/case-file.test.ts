import { expect, test } from 'vitest';
import { bankV1 } from '@/lib/domain/assessment/bank-v1';
import { backtest } from '@/lib/domain/record/backtest';
import { caseFile } from '@/lib/domain/record/case-file';
import { parseCases } from '@/lib/domain/record/parse-cases';
import { publishedCases } from '@/lib/domain/record/published-cases';
import { inventedDecisions } from '../../components/record/invented-decisions';

test.each([
  ['invented', inventedDecisions],
  ['published', publishedCases],
])('N29 the file of %s decisions gives the backtest the same figures', (_, cases) => {
  const read: unknown = JSON.parse(JSON.stringify(caseFile(cases)));
  const parsed = parseCases(read);
  expect(parsed.ok ? backtest(parsed.cases, bankV1) : parsed.problems).toEqual(backtest(cases, bankV1));
});
