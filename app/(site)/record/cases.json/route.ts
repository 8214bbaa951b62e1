import { caseFile } from '@/lib/domain/record/case-file';
import { publishedCases } from '@/lib/domain/record/published-cases';

export const dynamic = 'force-static';

/** The published decisions as a file that `npm run -s backtest` reads (N29). */
export function GET(): Response {
  return new Response(`${JSON.stringify(caseFile(publishedCases), null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="published-decisions.json"',
    },
  });
}
