import type { Bank, ScoredQuestion } from '@/lib/domain/assessment/bank';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import { formatPercent } from '@/lib/shared/format';
import { message } from '@/lib/shared/message';
import type { MethodWords } from './method-words';
import { finePercent } from './number-words';
import { questionAddress } from './question-address';

type CriteriaTableProps = { bank: Bank; words: MethodWords };
type Criterion = Bank['criteria'][number];

/** The criteria with their weights while nothing is prioritised, and the questions that make them up. */
export function CriteriaTable({ bank, words }: CriteriaTableProps) {
  const { criteria: text } = words.method;
  const total = bank.criteria.reduce((sum, criterion) => sum + criterion.base, 0);
  const scored = bank.questions.filter((question) => question.role === 'score');
  return (
    <DataTable
      caption={text.caption}
      dense
      columns={[
        {
          key: 'criterion',
          header: text.criterion,
          rowHeader: true,
          cell: ({ id }: Criterion) => words.report.criteria.names[id],
        },
        { key: 'weight', header: text.weight, cell: ({ base }) => finePercent(base / total) },
        {
          key: 'questions',
          header: text.questions,
          cell: ({ id }) => (
            <Questions questions={scored.filter((question) => question.criterion === id)} words={words} />
          ),
        },
      ]}
      rows={bank.criteria}
      rowKey={({ id }) => id}
    />
  );
}

function Questions({ questions, words }: { questions: readonly ScoredQuestion[]; words: MethodWords }) {
  return questions.map(({ id, share }) => (
    <span key={id} id={`q-${id}`} className="block scroll-mt-6">
      <TextLink href={questionAddress(id)} className="inline-block py-0.5">
        {words.questions.questions[id].title}
      </TextLink>
      {questions.length > 1 ? (
        <span className="text-ink-2">
          {' '}
          {message(words.method.criteria.share, { percent: formatPercent(share) })}
        </span>
      ) : null}
    </span>
  ));
}
