import { InEnglish } from '@/components/ui/in-english';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import type { CaseRow } from './case-rows';

type CaseReasonsProps = { row: CaseRow; text: typeof recordText };

/** The answers behind a lean, each with the noted constraint that it rests on. */
export function CaseReasons({ row, text }: CaseReasonsProps) {
  if (row.reasons.length === 0) return <p className="text-small text-ink-2">{text.cases.noReasons}</p>;
  return (
    <>
      <h4 className="text-small text-ink-2">
        {message(text.cases.reasons, { lean: text.languages[row.lean] })}
      </h4>
      <ul className="mt-1.5 space-y-1.5">
        {row.reasons.map(({ key, label, quote }) => (
          <li key={key}>
            {label}
            {quote ? (
              <q className="block text-small text-ink-2">
                <InEnglish>{quote}</InEnglish>
              </q>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
