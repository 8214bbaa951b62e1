import { cn } from '@/lib/shared/cn';
import type { QuestionId } from '@/lib/domain/assessment/question-ids';
import type { reportText } from '@/lib/text/en/report';
import type { Evidence } from './answer-evidence';
import { BarAxis, type AxisEnd } from './bar-axis';
import { barGridClass } from './bar-grid-class';
import { BarRow } from './bar-row';
import { ContributionTable } from './contribution-table';
import type { ContributionRow } from './contribution-rows';
import { EvidenceBlock } from './evidence-block';
import type { BarTone, WaterfallSteps } from './waterfall-steps';

type WaterfallProps = {
  steps: WaterfallSteps;
  axis: readonly [AxisEnd, AxisEnd];
  rows: readonly ContributionRow[];
  evidence: ReadonlyMap<QuestionId, Evidence>;
  text: (typeof reportText)['contributions'];
};

const tones: Record<BarTone, string> = { go: 'text-go', rust: 'text-rust', neutral: 'text-ink' };

/** What each answer did, step by step from zero to the score (N02); a step opens to what stands behind it (A11). */
export function Waterfall({ steps, axis, rows, evidence, text }: WaterfallProps) {
  return (
    <>
      <div className="@container">
        {steps.bars.length > 0 ? (
          <>
            <BarAxis ends={axis} zero={steps.zero} />
            <ol className="border-t border-line">
              {steps.bars.map((bar) => {
                const behind = evidence.get(bar.key);
                return (
                  <BarRow key={bar.key} bar={bar} zero={steps.zero} linked>
                    {behind ? <EvidenceBlock evidence={behind} /> : null}
                  </BarRow>
                );
              })}
            </ol>
          </>
        ) : null}
        <p
          className={cn(
            barGridClass,
            'mt-2.5 border-t border-ink pt-3 text-lead font-semibold @min-[40rem]:mt-0',
          )}
        >
          <span>{text.score}</span>
          <span className={cn('text-end tabular-nums @min-[40rem]:col-span-2', tones[steps.total.tone])}>
            {steps.total.points}
          </span>
        </p>
      </div>
      {steps.unanswered ? (
        <p className="mt-3 max-w-measure text-small text-ink-2">{steps.unanswered}</p>
      ) : null}
      <ContributionTable rows={rows} text={text} />
    </>
  );
}
