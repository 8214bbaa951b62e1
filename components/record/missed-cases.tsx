import { InEnglish } from '@/components/ui/in-english';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import { CaseReasons } from './case-reasons';
import type { CaseRow } from './case-rows';
import { missSentence } from './miss-sentence';
import { RecordSection } from './record-section';
import { SourceLink } from './source-link';

type MissedCasesProps = {
  rows: readonly CaseRow[];
  /** Decisions for one language. */
  n: number;
  text: typeof recordText;
};

/** The decisions on which the method leaned the other way, each with what made it do so. */
export function MissedCases({ rows, n, text }: MissedCasesProps) {
  return (
    <RecordSection
      id="misses"
      heading={text.misses.heading}
      lead={message(text.misses.lead, { count: rows.length, n })}
    >
      <ol className="border-b border-line">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid gap-x-16 gap-y-4 border-t border-line py-6 lg:grid-cols-2 print:break-inside-avoid"
          >
            <div>
              <h3 className="heading text-h3">
                <InEnglish>{row.organisation}</InEnglish>
              </h3>
              <p className="text-small text-ink-2">{row.about}</p>
              <p className="mt-3 max-w-measure">{missSentence(row, text)}</p>
              <p className="mt-3">
                <SourceLink source={row.source} />
              </p>
            </div>
            <div>
              <CaseReasons row={row} text={text} />
            </div>
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}
