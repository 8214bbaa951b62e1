import type { Route } from 'next';
import { ChallengedClaim } from '@/components/challenge/challenged-claim';
import { claimView } from '@/components/comparison/claim-view';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { claimHistory } from '@/lib/domain/evidence/claim-history';
import { getClaim } from '@/lib/domain/evidence/evidence';
import { message } from '@/lib/shared/message';
import { todayInUtc } from '@/lib/shared/today';
import { getText } from '@/lib/text/catalogue';

/** The claim as it stands today, and whether that is what the reader saw. */
export function ClaimNow({ claimId, wording }: { claimId: string; wording: number }) {
  const { challenge, comparison } = getText();
  const { desk, changes } = challenge;
  const history = claimHistory(claimId);
  const newest = history.at(-1);
  return (
    <>
      {getClaim(claimId) ? null : (
        <Notice kind="warning" className="mb-4">
          {message(desk.withdrawn, { id: claimId })}
        </Notice>
      )}
      {history.length > wording ? (
        <Notice className="mb-4">
          {message(desk.reworded, { wording, now: history.length })}{' '}
          <TextLink href={`/claims/${claimId}/${wording}` as Route}>
            {message(desk.readOld, { wording })}
          </TextLink>
        </Notice>
      ) : null}
      {newest ? (
        <ChallengedClaim
          claim={claimView(newest.claim, todayInUtc(), comparison)}
          text={{ read: changes.readClaim, caution: comparison.claim.caution }}
        />
      ) : null}
    </>
  );
}
