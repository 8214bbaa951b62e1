import type { Route } from 'next';
import { DescriptionList, type DescriptionItem } from '@/components/ui/description-list';
import { LinkButton } from '@/components/ui/link-button';
import { formatDate, formatMoment } from '@/lib/shared/format';
import type { reportText } from '@/lib/text/en/report';
import type { ReportSource } from './report-source';
import { SectionHeading } from './section-heading';

type FrozenFactsProps = {
  report: Pick<ReportSource, 'createdAt' | 'checksum' | 'result'>;
  /** When it will be deleted; null when that is not planned or not the reader's business. */
  keptUntil: Date | null;
  /** Where the stored bytes can be downloaded; null where they may not. */
  download: Route | null;
  text: (typeof reportText)['frozen'];
};

/** What the report is pinned to, and its exact content to take along (N04). */
export function FrozenFacts({ report, keptUntil, download, text }: FrozenFactsProps) {
  const { versions } = report.result;
  const items: DescriptionItem[] = [
    {
      key: 'made',
      term: text.made,
      description: <time dateTime={report.createdAt.toISOString()}>{formatMoment(report.createdAt)}</time>,
    },
    ...(keptUntil ? [{ key: 'kept', term: text.kept, description: formatDate(keptUntil) }] : []),
    { key: 'questions', term: text.questions, description: versions.bank },
    { key: 'method', term: text.method, description: versions.model },
    { key: 'evidence', term: text.evidence, description: versions.evidence },
    { key: 'engine', term: text.engine, description: versions.engine },
    {
      key: 'checksum',
      term: text.checksum,
      description: <code className="font-mono text-small break-all">{report.checksum}</code>,
    },
  ];
  return (
    <section aria-labelledby="frozen">
      <SectionHeading id="frozen" note={text.note}>
        {text.heading}
      </SectionHeading>
      <DescriptionList items={items} className="mt-4" />
      {download ? (
        <LinkButton href={download} plain variant="secondary" className="mt-6">
          {text.download}
        </LinkButton>
      ) : null}
    </section>
  );
}
