import { expect, test } from 'vitest';
import { reportCases } from '@/app/admin/design/reports/report-cases';
import { evaluateVerdict } from '@/lib/domain/model/evaluate-verdict';

test.each(Object.entries(reportCases))('the case for %s comes to that verdict (N07)', (verdict, document) => {
  expect(evaluateVerdict(document).verdict).toBe(verdict);
});
