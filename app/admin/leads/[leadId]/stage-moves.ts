import { allowedStageChanges, lostReasons, type LeadStage } from '@/lib/domain/lead/stage';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';

/** The stages a lead may move to as labelled buttons, the usual next one first, and the reasons to lose it. */
export function stageMoves(stage: LeadStage) {
  const { lead, admin } = getText();
  const allowed = allowedStageChanges(stage);
  const forward = [...allowed].filter((to) => to !== 'lost');
  return {
    moves: forward.map((to) => ({
      stage: to,
      label: message(lead.stage.moveTo, { stage: admin.stages[to] }),
    })),
    lostReasons: allowed.includes('lost')
      ? lostReasons.map((reason) => ({ value: reason, label: admin.lostReasons[reason] }))
      : null,
  };
}
