import { CopyField } from '@/components/ui/copy-field';
import type { reportText } from '@/lib/text/en/report';

type KeepReportProps = { link: string; text: (typeof reportText)['keep'] };

/** The private link, one press away in the first line, because without it there is no way back to the report. */
export function KeepReport({ link, text }: KeepReportProps) {
  return (
    <details className="group/keep min-w-0 flex-1 basis-60 text-small print:hidden">
      <summary className="flex list-none flex-wrap justify-end gap-x-2 text-ink-2 max-sm:justify-start [&::-webkit-details-marker]:hidden">
        <span>{text.where}</span>
        <span className="text-link font-semibold group-open/keep:decoration-transparent">{text.heading}</span>
      </summary>
      <div id="keep" className="ms-auto max-w-[34rem] scroll-mt-20 pt-4">
        <p className="mb-4 text-ink-2">{text.note}</p>
        <CopyField
          id="private-link"
          label={text.label}
          value={link}
          copyLabel={text.copy}
          copiedLabel={text.copied}
        />
      </div>
    </details>
  );
}
