import type { CaseRow } from './case-rows';

/** Who decided, and about what. */
export function CaseName({ row }: { row: CaseRow }) {
  return (
    <>
      {row.organisation}
      <span className="block text-small font-normal text-ink-2">{row.about}</span>
    </>
  );
}
