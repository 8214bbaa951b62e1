import type { Language } from '@/lib/domain/assessment/bank';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import type { recordText } from '@/lib/text/en/record';
import type { CaseRow } from './case-rows';
import { StripDrawing, type StripMark } from './strip-drawing';
import { StripKey } from './strip-key';

type DecisionStripProps = { rows: readonly CaseRow[]; sides: LanguageSides; text: typeof recordText };

const wide = { width: 1104, columns: 46, mark: 16, row: 21 };
const narrow = { width: 320, columns: 20, mark: 13, row: 16 };

/** All decisions for one language in one picture; the lists below it say the same in words and numbers. */
export function DecisionStrip({ rows, sides, text }: DecisionStripProps) {
  const marks = rows.flatMap((row) => markOf(row, sides, text));
  const [left, right]: [Language, Language] = sides === 'go-left' ? ['go', 'rust'] : ['rust', 'go'];
  const { strip, languages } = text;
  const missed = (language: Language): number =>
    marks.filter((mark) => mark.miss && mark.chosen === language).length;
  const shared = {
    marks,
    title: strip.title,
    about: message(strip.about, {
      left: languages[left],
      right: languages[right],
      n: marks.length,
      agreeing: marks.filter((mark) => !mark.miss).length,
      go: missed('go'),
      rust: missed('rust'),
    }),
  };
  return (
    <div className="@container">
      <StripDrawing id="strip" size={wide} className="hidden @min-[40rem]:block" {...shared} />
      <StripDrawing id="strip-narrow" size={narrow} className="@min-[40rem]:hidden" {...shared} />
      <p aria-hidden="true" dir="ltr" className="mt-2 flex justify-between gap-4 text-small">
        <End language={left} text={text} />
        <span className="text-ink-2">{strip.middle}</span>
        <End language={right} text={text} />
      </p>
      <StripKey text={text} />
    </div>
  );
}

function End({ language, text }: { language: Language; text: typeof recordText }) {
  return (
    <span className={language === 'go' ? 'text-go' : 'text-rust'}>
      {message(text.strip.end, { language: text.languages[language] })}
    </span>
  );
}

function markOf(
  { id, organisation, chosen, agrees, p }: CaseRow,
  sides: LanguageSides,
  { strip, languages }: typeof recordText,
): StripMark[] {
  if (chosen === 'both') return [];
  const title = message(strip.mark, { organisation, language: languages[chosen] });
  return [{ key: id, place: sides === 'go-left' ? p : 1 - p, chosen, miss: agrees === false, title }];
}
