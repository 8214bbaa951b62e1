import { DataTable } from '@/components/ui/data-table';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { languageEnds } from './language-ends';
import type { QuestionView, ValueRow } from './question-view';
import { ValueBar } from './value-bar';

type ValueTableProps = { question: QuestionView; sides: LanguageSides; text: typeof methodText };

/** The value of each answer to a question; the numbers in its last column lead to the claims below it. */
export function ValueTable({ question, sides, text }: ValueTableProps) {
  const words = text.questions;
  return (
    <DataTable
      caption={question.caption}
      dense
      columns={[
        {
          key: 'answer',
          header: words.answer,
          rowHeader: true,
          cell: (row: ValueRow) => <Answer row={row} />,
        },
        {
          key: 'bar',
          header: message(words.bar, languageEnds(sides, text.languages)),
          cell: (row) => <Pull row={row} sides={sides} text={text} />,
        },
        {
          key: 'value',
          header: words.value,
          cell: (row) => <span className="whitespace-nowrap">{row.value}</span>,
        },
        { key: 'grade', header: words.grade, cell: (row) => row.grade },
        { key: 'effort', header: words.effort, cell: (row) => row.effort },
        { key: 'claims', header: words.claims, cell: (row) => <Claims row={row} words={words} /> },
      ]}
      rows={question.values}
      rowKey={(row) => row.id}
    />
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

function Claims({ row, words }: { row: ValueRow; words: (typeof methodText)['questions'] }) {
  if (row.claims.length === 0) return row.withoutClaim;
  return row.claims.map((number) => (
    <a
      key={number}
      href={`#claim-${number}`}
      aria-label={message(words.claimNumber, { number })}
      className="text-link inline-block min-w-7 py-1"
    >
      {number}
    </a>
  ));
}
