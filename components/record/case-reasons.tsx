import { InEnglish } from '@/components/ui/in-english';
import type { recordText } from '@/lib/text/en/record';
import type { CaseRow } from './case-rows';

type CaseReasonsProps = { row: CaseRow; text: typeof recordText };

/** The answers behind a lean, each with the noted constraint that it rests on. */
export function CaseReasons({ row, text }: CaseReasonsProps) {
  if (row.reasons.length === 0) return <span className="text-ink-2">{text.cases.noReasons}</span>;
  return (
    <ul className="space-y-1">
      {row.reasons.map(({ key, label, quote }) => (
        <li key={key}>
          {label}{' '}
          {quote ? (
            <q className="text-ink-2">
              <InEnglish>{quote}</InEnglish>
            </q>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
