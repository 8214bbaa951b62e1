import { claims } from '@/lib/domain/evidence/evidence';
import { evidenceVersion } from '@/lib/domain/evidence/version';

export const dynamic = 'force-static';

/** Every claim with its figures and source, as it was released (D13). */
export function GET(): Response {
  return Response.json(
    { version: evidenceVersion, claims },
    { headers: { 'Content-Disposition': 'attachment; filename="plumbline-claims.json"' } },
  );
}
