import { PageContainer } from '@/components/layout/page-container';
import { Notice } from '@/components/ui/notice';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';

type RecordHeadProps = {
  /** All decisions, and those for one language, on which confidence could be calibrated. */
  count: number;
  single: number;
  text: typeof recordText;
};

/** Decisions below which the page says that its confidence is not calibrated (method 5.9). */
const enoughToCalibrate = 60;

/** What the page is about, and how far it can be trusted, before any figure. */
export function RecordHead({ count, single, text }: RecordHeadProps) {
  const { calibration } = text;
  return (
    <PageContainer className="grid gap-x-16 gap-y-8 py-12 sm:py-16 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:items-end">
      <div>
        <h1 className="heading text-h1">{text.heading}</h1>
        <p className="mt-5 text-lead text-ink-2">{message(text.lead, { count })}</p>
        <p className="mt-4 max-w-measure text-ink-2">{text.development}</p>
      </div>
      {single < enoughToCalibrate ? (
        <Notice kind="warning" title={calibration.heading}>
          {message(calibration.body, { count: single, needed: enoughToCalibrate })}
        </Notice>
      ) : null}
    </PageContainer>
  );
}
