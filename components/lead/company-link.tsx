import Link from 'next/link';
import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';

type CompanyLinkProps = { leadId: string; company: string; demo?: string };

/**
 * The company's name as the way to its lead; `demo` marks a lead that nobody sent. A long name breaks before it
 * takes the room of the columns beside it.
 */
export function CompanyLink({ leadId, company, demo }: CompanyLinkProps) {
  return (
    <span className="inline-block max-w-72">
      <Link
        href={`/admin/leads/${leadId}` as Route}
        prefetch={false}
        dir="auto"
        className="wrap-anywhere underline decoration-line-2 underline-offset-4 hover:decoration-current"
      >
        {company}
      </Link>
      {demo ? <Badge className="ms-2">{demo}</Badge> : null}
    </span>
  );
}
