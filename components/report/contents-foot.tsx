import { LineMark } from '@/components/plumb-line/line-mark';
import type { reportDocumentText } from '@/lib/text/en/report-document';
import { ContentsBar } from './contents-bar';
import type { ContentsEntry } from './contents-entries';
import type { ContentsMark } from './contents-mark';

type ContentsFootProps = {
  mark: ContentsMark;
  entries: readonly ContentsEntry[];
  text: (typeof reportDocumentText)['contents'];
};

/** The contents where there is no room beside the report: a bar at the lower edge, once the large drawing has gone by. */
export function ContentsFoot({ mark, entries, text }: ContentsFootProps) {
  return (
    <ContentsBar
      label={text.label}
      openLabel={text.open}
      entries={entries}
      mark={
        <>
          <LineMark {...mark.line} id="bar-line" />
          <span className="min-w-0 truncate font-semibold">{mark.verdict}</span>
        </>
      }
    />
  );
}
