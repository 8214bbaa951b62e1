import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { LanguageSides } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import type { methodText } from '@/lib/text/en/method';
import { languageEnds } from './language-ends';
import { questionAddress } from './question-address';
import type { QuestionView } from './question-view';
import { ValueStrip } from './value-strip';

type QuestionTableProps = {
  caption: string;
  questions: readonly QuestionView[];
  sides: LanguageSides;
  text: typeof methodText;
};

/** Questions in short: their weight, how far their values pull, and what these rest on. Each leads to its page. */
export function QuestionTable({ caption, questions, sides, text }: QuestionTableProps) {
  const { list } = text.questions;
  return (
    <DataTable
      caption={caption}
      dense
      className="[&_table]:table-fixed [&_thead_th:first-child]:w-1/2"
      columns={[
        {
          key: 'question',
          header: list.question,
          rowHeader: true,
          cell: ({ id, title, meta }: QuestionView) => (
            <>
              <TextLink href={questionAddress(id)} className="inline-block py-0.5">
                {title}
              </TextLink>
              <span className="block text-fine font-normal text-ink-2">{meta}</span>
            </>
          ),
        },
        {
          key: 'pull',
          header: message(list.pull, languageEnds(sides, text.languages)),
          cell: ({ values, ends }) => (
            <>
              <ValueStrip directions={values.map(({ direction }) => direction)} sides={sides} />
              <span className="text-fine text-ink-2">{message(list.range, languageEnds(sides, ends))}</span>
            </>
          ),
        },
        { key: 'behind', header: list.behind, cell: ({ support }) => support },
      ]}
      rows={questions}
      rowKey={({ id }) => id}
    />
  );
}
