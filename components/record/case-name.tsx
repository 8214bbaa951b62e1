import { InEnglish } from '@/components/ui/in-english';
import type { CaseRow } from './case-rows';

/** Who decided, and about what. */
export function CaseName({ row }: { row: CaseRow }) {
  return (
    <>
      <InEnglish>{row.organisation}</InEnglish>
      <span className="block text-small font-normal text-ink-2">{row.about}</span>
    </>
  );
}
