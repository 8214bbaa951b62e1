import { LineMark } from '@/components/plumb-line/line-mark';
import type { reportDocumentText } from '@/lib/text/en/report-document';
import type { ContentsEntry } from './contents-entries';
import type { ContentsMark } from './contents-mark';
import { ContentsLinks } from './contents-links';

type ContentsRailProps = {
  mark: ContentsMark;
  entries: readonly ContentsEntry[];
  text: (typeof reportDocumentText)['contents'];
};

/** The contents beside the report, with the verdict as a small line; stays in view. */
export function ContentsRail({ mark, entries, text }: ContentsRailProps) {
  return (
    <nav
      aria-label={text.label}
      className="sticky top-6 col-span-2 hidden self-start text-small @min-[60rem]/report:block"
    >
      <p className="flex items-center gap-3 border-b border-line pb-3.5">
        <LineMark {...mark.line} id="rail-line" />
        <span className="min-w-0 leading-snug">
          <span className="block font-semibold">{mark.verdict}</span>
          <span className="block text-ink-2">{text.time}</span>
        </span>
      </p>
      <ContentsLinks entries={entries} className="mt-3" />
      <p className="mt-3 border-t border-line pt-3 text-ink-2">{text.rest}</p>
    </nav>
  );
}
