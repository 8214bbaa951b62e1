import { CopyField } from '@/components/ui/copy-field';
import type { reportText } from '@/lib/text/en/report';
import { SectionHeading } from './section-heading';

type KeepReportProps = { link: string; text: (typeof reportText)['keep'] };

/** The private link again, because without it there is no way back to the report. */
export function KeepReport({ link, text }: KeepReportProps) {
  return (
    <section aria-labelledby="keep" className="print:hidden">
      <SectionHeading id="keep" note={text.note}>
        {text.heading}
      </SectionHeading>
      <div className="mt-5 max-w-reading">
        <CopyField
          id="private-link"
          label={text.label}
          value={link}
          copyLabel={text.copy}
          copiedLabel={text.copied}
        />
      </div>
    </section>
  );
}
