import { audienceOf } from '@/lib/domain/comparison/claim-audience';
import { claims } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';

export const dynamic = 'force-static';

/** Every claim with its figures and source (D13); roles and kinds of work are those the comparison filters by. */
export function GET(): Response {
  return Response.json(
    { version: evidenceVersion, claims: claims.map((claim) => ({ ...claim, ...audienceOf(claim) })) },
    {
      headers: {
        'Content-Disposition': 'attachment; filename="plumbline-claims.json"',
        'Cache-Control': 'public, max-age=86400',
      },
    },
  );
}
