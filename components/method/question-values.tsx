import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { ClaimLines, type ClaimLine } from './claim-lines';
import type { QuestionView, ValueRow } from './question-views';
import { ValueBar } from './value-bar';

type QuestionValuesProps = {
  question: QuestionView;
  claims: readonly ClaimLine[];
  sides: LanguageSides;
  text: typeof methodText;
};

/** One question: the value of each answer as a table, which opens to the claims behind the values. */
export function QuestionValues({ question, claims, sides, text }: QuestionValuesProps) {
  const words = text.questions;
  const { go, rust } = text.languages;
  const ends = sides === 'go-left' ? { left: go, right: rust } : { left: rust, right: go };
  return (
    <section id={`q-${question.id}`} aria-labelledby={`q-${question.id}-heading`} className="scroll-mt-6">
      <h4 id={`q-${question.id}-heading`} className="font-semibold">
        {question.title}
      </h4>
      <p className="text-small text-ink-2">{question.meta}</p>
      <DataTable
        caption={question.caption}
        dense
        className="mt-2"
        columns={[
          {
            key: 'answer',
            header: words.answer,
            rowHeader: true,
            cell: (row: ValueRow) => <Answer row={row} />,
          },
          {
            key: 'bar',
            header: message(words.bar, ends),
            cell: (row) => <Pull row={row} sides={sides} text={text} />,
          },
          {
            key: 'value',
            header: words.value,
            cell: (row) => <span className="whitespace-nowrap">{row.value}</span>,
          },
          { key: 'grade', header: words.grade, cell: (row) => row.grade },
          { key: 'effort', header: words.effort, cell: (row) => row.effort },
          { key: 'claims', header: words.claims, cell: (row) => row.claims },
        ]}
        rows={question.values}
        rowKey={(row) => row.id}
      />
      {claims.length > 0 ? (
        <Disclosure summary={message(words.open, { count: claims.length })} className="mt-1">
          <ClaimLines claims={claims} text={text.claim} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Answer({ row: { label, fits } }: { row: ValueRow }) {
  return (
    <span className="font-medium">
      {label}
      {fits ? <span className="block text-fine font-normal text-ink-2">{fits}</span> : null}
    </span>
  );
}

function Pull({ row, sides, text }: { row: ValueRow; sides: LanguageSides; text: typeof methodText }) {
  const { direction, halfWidth } = row;
  const language = direction > 0 ? 'rust' : 'go';
  return (
    <>
      <ValueBar direction={direction} halfWidth={halfWidth} sides={sides} />
      <VisuallyHidden>
        {direction === 0
          ? text.questions.nowhere
          : message(text.questions.towards, { language: text.languages[language] })}
      </VisuallyHidden>
    </>
  );
}
