import type { Route } from 'next';
import { CopyButton } from '@/components/ui/copy-button';
import { DescriptionList, type DescriptionItem } from '@/components/ui/description-list';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import type { AssessmentVersions } from '@/lib/domain/model/result';
import { formatDate, formatMoment } from '@/lib/shared/format';
import type { reportText } from '@/lib/text/en/report';
import { message } from '@/lib/shared/message';
import type { ReportSource } from './report-source';
import { Fold } from './fold';
import { FoldLead } from './fold-lead';

type FrozenText = (typeof reportText)['frozen'];
type AboutText = (typeof reportText)['about'];

type OwnLinks = {
  /** The stored bytes as a file. */
  download: Route;
  rerun: Route;
};

type FrozenFactsProps = {
  report: Pick<ReportSource, 'createdAt' | 'checksum'> & { result: { versions: AssessmentVersions } };
  /** When it will be deleted; null when that is not planned or not the reader's business. */
  keptUntil: Date | null;
  /** Where its owner can go from here; null for other readers. */
  own: OwnLinks | null;
  text: Pick<typeof reportText, 'frozen' | 'about'>;
};

/** What the report is pinned to, and its exact content to take along (N04). */
export function FrozenFacts({ report, keptUntil, own, text: { frozen: text, about } }: FrozenFactsProps) {
  const { versions } = report.result;
  const items: DescriptionItem[] = [
    {
      key: 'made',
      term: text.made,
      description: <time dateTime={report.createdAt.toISOString()}>{formatMoment(report.createdAt)}</time>,
    },
    ...(keptUntil ? [{ key: 'kept', term: text.kept, description: formatDate(keptUntil) }] : []),
    { key: 'questions', term: text.questions, description: versions.bank },
    { key: 'model', term: text.model, description: versions.model },
    { key: 'evidence', term: text.evidence, description: versions.evidence },
    { key: 'engine', term: text.engine, description: versions.engine },
    ...(report.checksum
      ? [
          {
            key: 'checksum',
            term: text.checksum,
            description: <Checksum checksum={report.checksum} canCopy={own !== null} text={text} />,
          },
        ]
      : []),
  ];
  return (
    <Fold id="frozen" heading={text.heading} note={shortFacts(report, about)}>
      <FoldLead>{report.checksum ? text.note : text.noteOfPart}</FoldLead>
      <DescriptionList items={items} />
      {own ? <Links links={own} text={text} /> : null}
    </Fold>
  );
}

/** With what it was made, in a line. */
function shortFacts({ checksum, result }: FrozenFactsProps['report'], about: AboutText): string {
  const { bank, evidence } = result.versions;
  const versions = message(about.versions, { bank, evidence });
  if (!checksum) return versions;
  // Enough of a checksum to compare by eye: "7c1e·a90f".
  const short = `${checksum.slice(0, 4)}·${checksum.slice(4, 8)}`;
  return `${versions}, ${message(about.checksum, { checksum: short })}`;
}

function Checksum({ checksum, canCopy, text }: { checksum: string; canCopy: boolean; text: FrozenText }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <code id="checksum" className="min-w-0 font-mono text-small break-all select-all">
        {checksum}
      </code>
      {canCopy ? (
        <CopyButton
          fieldId="checksum"
          value={checksum}
          copyLabel={text.copyChecksum}
          copiedLabel={text.copiedChecksum}
        />
      ) : null}
    </div>
  );
}

function Links({ links, text }: { links: OwnLinks; text: FrozenText }) {
  return (
    <>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={links.download} plain variant="secondary">
          {text.download}
        </LinkButton>
        <LinkButton href={links.rerun} variant="secondary">
          {text.rerun}
        </LinkButton>
      </div>
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small print:hidden">
        <TextLink href={'/method'}>{text.howItDecides}</TextLink>
        <TextLink href={'/method/model.json'} plain>
          {text.modelFile}
        </TextLink>
      </p>
    </>
  );
}
