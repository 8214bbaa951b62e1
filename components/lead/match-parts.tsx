import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Match, ScorePart } from '@/lib/domain/matching/match';
import { formatPercent } from '@/lib/shared/format';
import { roundedParts } from '@/lib/shared/rounded-parts';
import type { leadText } from '@/lib/text/en/lead';
import { outOf100 } from './match-words';

type MatchPartsProps = { match: Pick<Match, 'company' | 'developer'>; text: (typeof leadText)['matches'] };

type PartRow = { key: string; part: string; side: string; weight: string; value: string; points: number };

/** The parts of both directions; the points of each direction add up to its number (B09). */
export function MatchParts({ match, text }: MatchPartsProps) {
  const rows = [
    ...sideRows(match.company.parts, match.company.mid, 'company', text.criteria, text),
    ...sideRows(match.developer.parts, match.developer.mid, 'developer', text.developerCriteria, text),
  ];
  return (
    <Disclosure summary={text.parts}>
      <DataTable
        dense
        caption={text.partsCaption}
        columns={[
          { key: 'part', header: text.part, rowHeader: true, cell: (row: PartRow) => row.part },
          { key: 'side', header: text.side, cell: (row: PartRow) => row.side },
          { key: 'weight', header: text.weight, align: 'end', cell: (row: PartRow) => row.weight },
          { key: 'value', header: text.value, align: 'end', cell: (row: PartRow) => row.value },
          { key: 'points', header: text.points, align: 'end', cell: (row: PartRow) => row.points },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </Disclosure>
  );
}

function sideRows<Criterion extends string>(
  parts: readonly ScorePart<Criterion>[],
  total: number,
  side: 'company' | 'developer',
  names: Readonly<Record<Criterion, string>>,
  text: MatchPartsProps['text'],
): PartRow[] {
  const points = roundedParts(
    parts.map((part) => part.points.mid * 100),
    outOf100(total),
  );
  return [
    ...parts.map((part, index) => ({
      key: `${side}-${part.criterion}`,
      part: names[part.criterion],
      side: text.sides[side],
      weight: formatPercent(part.weight),
      value: part.known
        ? String(outOf100(part.value.mid))
        : `${outOf100(part.value.mid)}, ${text.unknownPart}`,
      points: points[index] ?? 0,
    })),
    {
      key: `${side}-sum`,
      part: text.sum,
      side: text.sides[side],
      weight: formatPercent(1),
      value: '',
      points: outOf100(total),
    },
  ];
}
