import type { Route } from 'next';
import Link from 'next/link';
import { TextLink } from '@/components/ui/text-link';
import { message } from '@/lib/shared/message';
import type { comparisonText } from '@/lib/text/en/comparison';
import { MeasuredFigure } from './measured-figure';
import type { MeasuredView } from './measured-view';
import { OwnMark } from './own-mark';

/** One dimension: the short answer and the one figure that stands for its claims. */
export interface DimensionRow {
  id: string;
  href: string;
  name: string;
  short: string;
  /** When it matters, in words. */
  matters: string;
  /** The figure with the claim that it comes from; null where no claim found here holds one. */
  measured: { figure: MeasuredView; href: string; source: string } | null;
  /** How many claims it has, in words. */
  count: string;
  /** What of the reader's own result rests on it; absent without answers. */
  mark?: string;
}

type DimensionListProps = { rows: readonly DimensionRow[]; text: typeof comparisonText };

/** The dimensions one below the other, each with one measured figure. A row leads to the page of its dimension. */
export function DimensionList({ rows, text }: DimensionListProps) {
  return (
    <ul aria-label={text.table.caption} className="border-t border-ink">
      {rows.map((row) => (
        <li
          key={row.id}
          className="group/row raised-row grid gap-x-8 gap-y-4 border-b border-line py-5 lg:grid-cols-12"
        >
          <div className="lg:col-span-4">
            <h2 className="heading text-h3">
              <Link
                href={row.href as Route}
                prefetch={false}
                className="after:absolute after:inset-y-0 after:-inset-x-5 group-hover/row:underline group-hover/row:decoration-1 group-hover/row:underline-offset-4"
              >
                {row.name}
              </Link>
            </h2>
            {row.mark ? <OwnMark className="mt-1.5">{row.mark}</OwnMark> : null}
            <p className="mt-1.5 text-small text-ink-2">{row.short}</p>
          </div>
          <div className="min-w-0 lg:col-span-6">
            {row.measured ? (
              <MeasuredFigure figure={row.measured.figure} languages={text.languages} />
            ) : (
              <p className="text-small text-ink-2">{text.table.none}</p>
            )}
          </div>
          <div className="flex flex-col gap-1.5 text-small lg:col-span-2">
            <p>{message(text.table.matters, { reason: row.matters })}</p>
            {row.measured ? (
              <p>
                <TextLink href={row.measured.href as Route} className="relative text-ink-2">
                  {row.measured.source}
                </TextLink>
              </p>
            ) : null}
            <p className="text-ink-2">{row.count}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
