import type { Evidence } from './answer-evidence';
import { ClaimList } from './claim-list';

type EvidenceBlockProps = {
  evidence: Evidence;
  /** Leaves out why the answer argues, where that already stands beside it. */
  withoutWhy?: boolean;
};

/** What stands behind a value. The same in every place where one opens. */
export function EvidenceBlock({ evidence: { why, basis, claims }, withoutWhy }: EvidenceBlockProps) {
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-measure text-small text-ink-2">{why && !withoutWhy ? `${why} ${basis}` : basis}</p>
      {claims.length > 0 ? <ClaimList claims={claims} /> : null}
    </div>
  );
}
