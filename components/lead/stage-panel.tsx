import type { ReactNode } from 'react';
import { heldDays, type LeadStage, type LostReason } from '@/lib/domain/lead/stage';
import { formatMoment } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { adminText } from '@/lib/text/en/admin';
import type { leadText } from '@/lib/text/en/lead';

type StagePanelProps = {
  lead: { stage: LeadStage; stageChangedAt: Date; lostReason: LostReason | null };
  text: (typeof leadText)['stage'];
  admin: typeof adminText;
  /** The form that moves the lead; nothing for those who only read. */
  children?: ReactNode;
};

/** Where a lead stands, since when, and the way on from there. */
export function StagePanel({ lead, text, admin, children }: StagePanelProps) {
  return (
    <>
      <p>
        <strong className="font-semibold">{admin.stages[lead.stage]}</strong>{' '}
        <time dateTime={lead.stageChangedAt.toISOString()} className="text-small text-ink-2">
          {message(text.since, { moment: formatMoment(lead.stageChangedAt) })}
        </time>
      </p>
      {lead.lostReason ? (
        <p className="text-small text-ink-2">
          {message(text.reason, { reason: admin.lostReasons[lead.lostReason] })}
        </p>
      ) : null}
      {lead.stage === 'held' ? (
        <p className="mt-2 text-small text-ink-2">{message(text.held, { days: heldDays })}</p>
      ) : null}
      {children ? <div className="mt-3">{children}</div> : null}
    </>
  );
}
