import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { InEnglish } from '@/components/ui/in-english';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { designText } from '@/lib/text/en/design';
import { RefusedForm } from './refused-form';
import { Specimen } from './specimen';

/** What the pages say by themselves: states, notices, what is missing, and what was refused. */
export function MessageSpecimens({ text }: { text: typeof designText }) {
  const { states, samples } = text;
  return (
    <>
      <Specimen
        file="components/ui/badge.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <div className="flex flex-wrap gap-2">
                <Badge>{samples.badge}</Badge>
                <Badge tone="warning">{samples.warningBadge}</Badge>
                <Badge tone="error">{samples.errorBadge}</Badge>
              </div>
            ),
          },
          { state: states.long, part: <Badge>{samples.longLabel}</Badge> },
        ]}
      />
      <Specimen
        file="components/ui/notice.tsx"
        text={text}
        draw={() => [
          {
            state: states.usual,
            part: (
              <div className="flex flex-col gap-3">
                <Notice title={samples.noticeTitle}>{samples.notice}</Notice>
                <Notice kind="warning" title={samples.warningTitle}>
                  {samples.notice}
                </Notice>
                <Notice kind="error" title={samples.errorTitle}>
                  {samples.notice}
                </Notice>
              </div>
            ),
          },
          {
            state: states.rtl,
            part: (
              <div dir="rtl">
                <Notice title={samples.rtlName} />
              </div>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/empty-state.tsx"
        text={text}
        draw={() => [
          {
            state: states.empty,
            part: (
              <EmptyState
                title={samples.emptyTitle}
                action={
                  <LinkButton href="/admin/design" variant="secondary" size="dense">
                    {samples.link}
                  </LinkButton>
                }
              >
                {samples.empty}
              </EmptyState>
            ),
          },
        ]}
      />
      <Specimen
        file="components/ui/form-problems.tsx"
        text={text}
        // Its summary takes the focus, and there is one focus on a page.
        layout="once"
        draw={() => [{ state: samples.form, part: <RefusedForm text={samples} /> }]}
      />
      <Specimen
        file="components/ui/in-english.tsx"
        text={text}
        draw={() => [{ state: text.englishNote, part: <InEnglish>{samples.notice}</InEnglish> }]}
      />
    </>
  );
}
