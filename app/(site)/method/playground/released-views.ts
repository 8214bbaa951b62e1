import { judgeCustom } from '@/components/playground/judge-custom';
import type { ModelView } from '@/components/playground/model-view';
import { sampleCaseIds, type SampleCaseId } from '@/lib/domain/assessment/sample-cases';

/** What the released model says of each worked example, so that switching between them asks nobody. */
export function releasedViews(): Record<SampleCaseId, ModelView> {
  const nothing = { weights: {}, parameters: {}, values: {} };
  const views = sampleCaseIds.map((id) => [id, judgeCustom(nothing, id)] as const);
  return Object.fromEntries(views) as Record<SampleCaseId, ModelView>;
}
