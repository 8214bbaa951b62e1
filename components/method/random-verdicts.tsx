import { DataTable } from '@/components/ui/data-table';
import { LanguageMark } from '@/components/ui/language-mark';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import type { Fairness, FairnessSample } from '@/lib/domain/model/fairness';
import { verdicts } from '@/lib/domain/model/verdict-ids';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { VerdictBar } from './verdict-bar';

type RandomVerdictsProps = { fairness: Fairness; sides: LanguageSides; text: typeof methodText };
type Row = { id: string; name: string; complete: number; half: number };

/** Verdicts on answers drawn at random: with all rules, then by points alone; a bar over each table. */
export function RandomVerdicts({ fairness, sides, text }: RandomVerdictsProps) {
  const { complete, half } = fairness;
  const { random } = text.fairness;
  const all = verdicts.map((id) => ({
    id,
    name: text.verdictNames[id],
    complete: complete.verdicts[id],
    half: half.verdicts[id],
  }));
  const byPoints = (['go', 'rust', 'either'] as const).map((id) => ({
    id,
    name: id === 'either' ? random.either : text.languages[id],
    complete: complete.byPoints[id],
    half: half.byPoints[id],
  }));
  return (
    <>
      <p aria-hidden="true" className="mt-4 flex flex-wrap gap-x-5 text-fine">
        <LanguageMark tone="go">{text.languages.go}</LanguageMark>
        <LanguageMark tone="rust">{text.languages.rust}</LanguageMark>
        <span className="inline-flex items-center gap-1.5 text-ink-2">
          <span className="box-border size-2 border-4 border-line-2" />
          {random.neither}
        </span>
      </p>
      <div className="mt-3 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Counts
          caption={message(random.caption, { count: complete.documents })}
          rows={all}
          bars={[namedIn(complete, complete.verdicts), namedIn(half, half.verdicts)]}
          {...{ sides, random }}
        />
        <Counts
          caption={random.pointsCaption}
          rows={byPoints}
          bars={[namedIn(complete, complete.byPoints), namedIn(half, half.byPoints)]}
          {...{ sides, random }}
        />
      </div>
    </>
  );
}

function namedIn({ documents }: FairnessSample, { go, rust }: { go: number; rust: number }) {
  return { go, rust, neither: documents - go - rust };
}

type CountsProps = {
  caption: string;
  rows: readonly Row[];
  bars: readonly ReturnType<typeof namedIn>[];
  sides: LanguageSides;
  random: (typeof methodText)['fairness']['random'];
};

function Counts({ caption, rows, bars, sides, random }: CountsProps) {
  return (
    <div>
      {bars.map((shares, at) => (
        <div key={at} className="mb-2">
          <p aria-hidden="true" className="mb-1 text-fine text-ink-2">
            {at === 0 ? random.complete : random.half}
          </p>
          <VerdictBar shares={shares} sides={sides} />
        </div>
      ))}
      <DataTable
        caption={caption}
        showCaption
        dense
        keepColumns
        className="mt-4"
        columns={[
          { key: 'name', header: random.verdict, rowHeader: true, cell: (row: Row) => row.name },
          { key: 'complete', header: random.complete, align: 'end', cell: (row) => row.complete },
          { key: 'half', header: random.half, align: 'end', cell: (row) => row.half },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
      />
    </div>
  );
}
