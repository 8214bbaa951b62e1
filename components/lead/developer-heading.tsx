import Link from 'next/link';
import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';

/** Who a profile is, for staff. */
export type DeveloperName = { id: string; publicCode: string; name: string; isDemo: boolean };

/** Name, code and mark of a candidate; the name leads to the profile. */
export function DeveloperHeading({ developer, demo }: { developer: DeveloperName; demo: string }) {
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2.5 gap-y-1">
      <Link
        href={`/admin/developers/${developer.id}` as Route}
        prefetch={false}
        dir="auto"
        className="font-semibold underline decoration-control underline-offset-4 hover:decoration-current"
      >
        {developer.name}
      </Link>
      <span translate="no" dir="ltr" className="font-mono text-small text-ink-2">
        {developer.publicCode}
      </span>
      {developer.isDemo ? <Badge>{demo}</Badge> : null}
    </span>
  );
}
