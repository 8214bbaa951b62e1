import Link from 'next/link';
import type { Route } from 'next';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import type { EvidenceState } from '@/lib/domain/developer/evidence-state';
import type { Rate } from '@/lib/domain/developer/rate';
import { formatShortDate } from '@/lib/shared/format-short';
import type { adminText } from '@/lib/text/en/admin';
import type { peopleText } from '@/lib/text/en/people';
import { rateWords } from '@/lib/text/rate-words';
import { FreshnessMark } from './freshness-mark';
import { LanguageLevel } from './language-level';

/** A developer as the table shows one; days are `YYYY-MM-DD`. */
export type DeveloperTableRow = {
  id: string;
  publicCode: string;
  name: string;
  isDemo: boolean;
  go: { level: number; state: EvidenceState };
  rust: { level: number; state: EvidenceState };
  rate: Rate | null;
  availableFrom: Date | null;
  availabilityConfirmedOn: string | null;
};

type DeveloperTableProps = {
  rows: readonly DeveloperTableRow[];
  today: string;
  text: typeof adminText;
  people: typeof peopleText;
};

/** Developers with what they bring and how fresh it is. */
export function DeveloperTable({ rows, today, text, people }: DeveloperTableProps) {
  const { columns: names, ...words } = text.developers;
  const columns: Column<DeveloperTableRow>[] = [
    {
      key: 'name',
      header: names.name,
      rowHeader: true,
      cell: (developer) => (
        <>
          <Link
            href={`/admin/developers/${developer.id}` as Route}
            prefetch={false}
            dir="auto"
            className="wrap-anywhere underline decoration-line-2 underline-offset-4 hover:decoration-current"
          >
            {developer.name}
          </Link>
          {developer.isDemo ? <Badge className="ms-2">{text.chrome.demo}</Badge> : null}
        </>
      ),
    },
    {
      key: 'code',
      header: names.code,
      cell: (developer) => (
        <span translate="no" dir="ltr" className="font-mono text-fine whitespace-nowrap">
          {developer.publicCode}
        </span>
      ),
    },
    { key: 'go', header: names.go, cell: (developer) => <LanguageLevel {...developer.go} people={people} /> },
    {
      key: 'rust',
      header: names.rust,
      cell: (developer) => <LanguageLevel {...developer.rust} people={people} />,
    },
    {
      key: 'rate',
      header: names.rate,
      cell: (developer) => (developer.rate ? rateWords(developer.rate, people) : quiet(words.noRate)),
    },
    {
      key: 'available',
      header: names.available,
      cell: (developer) =>
        developer.availableFrom ? (
          <span className="whitespace-nowrap">{formatShortDate(developer.availableFrom)}</span>
        ) : (
          quiet(words.notSaid)
        ),
    },
    {
      key: 'freshness',
      header: names.freshness,
      cell: (developer) => (
        <FreshnessMark
          kind="availability"
          confirmedOn={developer.availabilityConfirmedOn}
          today={today}
          text={text.developers}
        />
      ),
    },
  ];
  return (
    <DataTable
      dense
      caption={words.caption}
      columns={columns}
      rows={rows}
      rowKey={(developer) => developer.id}
    />
  );
}

function quiet(words: string) {
  return <span className="text-ink-3">{words}</span>;
}
