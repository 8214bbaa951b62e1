import { z } from 'zod';
import { getRespondent } from '@/lib/auth/viewer';
import { getReportContent } from '@/lib/data/reports';

/** The stored bytes of a report, unchanged, as a file (N04). Whoever may not read the report gets an empty 404. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/reports/[reportId]/report.json'>,
): Promise<Response> {
  const id = z.uuid().safeParse((await params).reportId);
  const stored = id.success ? await getReportContent(await getRespondent(), id.data) : null;
  if (!stored) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } });
  return new Response(stored.content, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="report-${stored.checksum.slice(0, 8)}.json"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
