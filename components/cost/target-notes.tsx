import { ClaimSentence } from '@/components/ui/claim-sentence';
import type { Claim } from '@/lib/domain/evidence/claim';
import { trafficMbit, type Load } from '@/lib/domain/cost/load';
import { message } from '@/lib/shared/message';
import type { costText } from '@/lib/text/en/cost';
import { numberWords } from './cost-words';
import { PageSection } from '@/components/layout/page-section';
import { SourceLine } from './source-line';
import { sourceView } from './source-view';

type TargetNotesProps = {
  load: Load;
  /** What the evidence says about slow answers. */
  claims: readonly Claim[];
  /** The day of reading, YYYY-MM-DD. */
  day: string;
  text: typeof costText;
};

/** What size and target mean for the ranges: nothing that the evidence could put into numbers. */
export function TargetNotes({ load, claims, day, text }: TargetNotesProps) {
  const { target } = text;
  return (
    <PageSection className="mt-14" id="target" heading={target.heading}>
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-2">
        <div className="flex max-w-measure flex-col gap-3">
          <p>{message(target.traffic, { mbit: numberWords(trafficMbit(load)) })}</p>
          <p>{load.p99Ms === null ? target.noP99 : message(target.p99, { ms: numberWords(load.p99Ms) })}</p>
        </div>
        <div>
          <h3 className="text-small font-semibold">{target.claims}</h3>
          <ul className="mt-2 flex flex-col gap-3 text-small text-ink-2">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimSentence>{claim.sentence}</ClaimSentence>
                <SourceLine source={sourceView(claim, day, text)} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </PageSection>
  );
}
