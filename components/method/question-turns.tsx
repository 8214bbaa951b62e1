import { TextLink } from '@/components/ui/text-link';
import type { methodText } from '@/lib/text/en/method';
import { questionAddress } from './question-address';
import type { QuestionView } from './question-view';

type QuestionTurnsProps = {
  before: QuestionView | undefined;
  after: QuestionView | undefined;
  text: (typeof methodText)['questions']['page'];
};

/** The way to the questions that are asked before and after this one. */
export function QuestionTurns({ before, after, text }: QuestionTurnsProps) {
  return (
    <nav
      aria-label={text.others}
      className="mt-14 grid gap-x-10 gap-y-4 border-t border-line pt-6 text-small sm:grid-cols-2 print:hidden"
    >
      <Turn name={text.before} question={before} />
      <Turn name={text.after} question={after} />
    </nav>
  );
}

function Turn({ name, question }: { name: string; question: QuestionView | undefined }) {
  if (!question) return <span className="max-sm:hidden" />;
  return (
    <p>
      <span className="block text-fine text-ink-2">{name}</span>
      <TextLink href={questionAddress(question.id)} className="inline-block py-1">
        {question.title}
      </TextLink>
    </p>
  );
}
