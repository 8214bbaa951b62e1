import type { Route } from 'next';
import { RankingStatus } from '@/components/lead/ranking-status';
import { ActForm } from '@/components/ui/act-form';
import type { LeadDetail } from '@/lib/data/leads/get-lead';
import { may } from '@/lib/domain/access/authorise';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { isSearching } from '@/lib/domain/lead/stage';
import { getText } from '@/lib/text/catalogue';
import { rankAgainAction } from './actions';

/** How the ranking of a lead is getting on, with the way to have it made again for those who may. */
export function LeadRankingStatus({ lead, staff }: { lead: LeadDetail; staff: StaffViewer }) {
  const text = getText().lead.matches;
  const mayWrite = may(staff, 'lead:write', {
    kind: 'lead',
    leadId: lead.id,
    ownerId: lead.owner?.id ?? null,
  });
  return (
    <RankingStatus
      state={lead.rankingState}
      rankedAt={lead.rankedAt}
      isKept={isSearching(lead.stage)}
      href={`/admin/leads/${lead.id}` as Route}
      text={text.status}
    >
      {mayWrite ? (
        <ActForm
          action={rankAgainAction}
          fields={{ leadId: lead.id }}
          variant="secondary"
          size="dense"
          pendingLabel={text.rankingAgain}
        >
          {text.rankAgain}
        </ActForm>
      ) : null}
    </RankingStatus>
  );
}
