import Link from 'next/link';
import type { Route } from 'next';
import { leadStages, type LeadStage } from '@/lib/domain/lead/stage';
import type { Count } from '@/lib/shared/count';
import { countWords } from '@/lib/text/count-words';
import type { adminText } from '@/lib/text/en/admin';

type StageCountsProps = { counts: Partial<Record<LeadStage, Count>>; text: typeof adminText };

const none: Count = { count: 0, isEstimate: false };

/** How many leads are in each stage; every line leads to them. */
export function StageCounts({ counts, text }: StageCountsProps) {
  return (
    <ul className="border-t border-line">
      {leadStages.map((stage) => (
        <li key={stage} className="border-b border-line">
          <Link
            href={`/admin/leads?stage=${stage}` as Route}
            prefetch={false}
            className="flex min-h-11 items-center justify-between gap-4 text-small text-ink-2 hover:text-ink"
          >
            <span>{text.stages[stage]}</span>
            <span className="font-medium text-ink tabular-nums">
              {countWords(counts[stage] ?? none, text.chrome.count)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
