import { randomUUID } from 'node:crypto';
import { NoteForm } from '@/components/lead/note-form';
import { Panel } from '@/components/lead/panel';
import { StageForm } from '@/components/lead/stage-form';
import { StagePanel } from '@/components/lead/stage-panel';
import { Timeline } from '@/components/lead/timeline';
import { AnnouncedForm } from '@/components/ui/announced-form';
import type { LeadDetail } from '@/lib/data/leads/get-lead';
import { may } from '@/lib/domain/access/authorise';
import type { StaffViewer } from '@/lib/domain/access/viewer';
import { getText } from '@/lib/text/catalogue';
import { addNoteAction, changeStageAction, takeLeadAction } from './actions';
import { stageMoves } from './stage-moves';

/** The column in which staff work: stage, owner, notes and what happened. */
export function LeadDesk({ lead, staff }: { lead: LeadDetail; staff: StaffViewer }) {
  const { lead: text, admin } = getText();
  const mayWrite = may(staff, 'lead:write', {
    kind: 'lead',
    leadId: lead.id,
    ownerId: lead.owner?.id ?? null,
  });
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <Panel id="stage" title={text.stage.heading}>
        <StagePanel lead={lead} text={text.stage} admin={admin}>
          {mayWrite ? (
            <StageForm
              action={changeStageAction}
              leadId={lead.id}
              rowVersion={lead.rowVersion}
              text={text.stage}
              {...stageMoves(lead.stage)}
            />
          ) : null}
        </StagePanel>
        {mayWrite ? null : <p className="mt-2 text-small text-ink-2">{text.readOnly}</p>}
      </Panel>
      <Panel id="owner" title={text.owner.heading}>
        <p dir="auto">{lead.owner?.name ?? text.owner.nobody}</p>
        {mayWrite && !lead.owner ? (
          <AnnouncedForm
            action={takeLeadAction}
            fields={{ leadId: lead.id }}
            variant="secondary"
            size="dense"
            pendingLabel={text.owner.taking}
            className="mt-2"
          >
            {text.owner.take}
          </AnnouncedForm>
        ) : null}
      </Panel>
      {mayWrite ? (
        <Panel id="notes" title={text.note.heading}>
          <NoteForm action={addNoteAction} leadId={lead.id} idempotencyKey={randomUUID()} text={text.note} />
        </Panel>
      ) : null}
      <Panel id="timeline" title={text.timeline.heading} note={text.timeline.zone}>
        <Timeline lines={lead.timeline} notes={lead.notes} text={text.timeline} admin={admin} />
      </Panel>
    </div>
  );
}
