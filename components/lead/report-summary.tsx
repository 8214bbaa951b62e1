import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { PlumbLine } from '@/components/plumb-line/plumb-line';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import type { leadText } from '@/lib/text/en/lead';

/** One answer in the words of the report. */
export type AnswerLine = { key: string; question: string; answer: string };

/** What the report says, in finished words. */
export type LeadReport = {
  systemName: string;
  headline: string;
  because: string;
  frequency: string;
  frozen: string;
  plumbLine: Omit<ComponentProps<typeof PlumbLine>, 'size'>;
  answers: readonly AnswerLine[];
};

type ReportSummaryProps = { leadId: string; report: LeadReport; text: (typeof leadText)['report'] };

/** The verdict in one look, all answers on demand, and the way to the whole frozen report. */
export function ReportSummary({ leadId, report, text }: ReportSummaryProps) {
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-8 gap-y-4">
        <div className="min-w-60 flex-1">
          <p className="heading text-h3">
            <bdi>{report.systemName}</bdi>
            <span>{`: ${report.headline}`}</span>
          </p>
          <p className="mt-2 max-w-measure text-small text-ink-2">
            {[report.because, report.frequency].filter(Boolean).join(' ')}
          </p>
          <p className="mt-3 text-small">
            <TextLink href={`/admin/leads/${leadId}/report` as Route}>{text.open}</TextLink>
          </p>
        </div>
        <div className="w-60 shrink-0">
          <PlumbLine size="small" {...report.plumbLine} />
        </div>
      </div>
      <Disclosure summary={text.answers} className="mt-2">
        <DataTable
          dense
          caption={text.answersCaption}
          columns={[
            {
              key: 'question',
              header: text.question,
              rowHeader: true,
              cell: (row: AnswerLine) => row.question,
            },
            { key: 'answer', header: text.answer, cell: (row: AnswerLine) => row.answer },
          ]}
          rows={report.answers}
          rowKey={(row) => row.key}
        />
      </Disclosure>
      <p className="mt-2 text-fine text-ink-2">{report.frozen}</p>
    </>
  );
}
