import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageContainer } from '@/components/layout/page-container';
import { ClaimLines } from '@/components/method/claim-lines';
import { questionAddress } from '@/components/method/question-address';
import { QuestionTurns } from '@/components/method/question-turns';
import { ValueTable } from '@/components/method/value-table';
import { TextLink } from '@/components/ui/text-link';
import { sidesFor } from '@/lib/domain/comparison/sides';
import { message } from '@/lib/shared/message';
import { claimLinesOf } from '../../claim-lines-of';
import { methodWords } from '../../method-words';
import { shownQuestions } from '../../shown-questions';

type Props = PageProps<'/method/questions/[questionId]'>;

/** Other names are refused without being drawn, so that invented addresses fill no cache. */
export const dynamicParams = false;

export function generateStaticParams() {
  return shownQuestions.map(({ id }) => ({ questionId: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = turnsAt((await params).questionId).question;
  return {
    title,
    description: message(methodWords().method.questions.page.description, { question: title }),
  };
}

/** One question: the value of every answer, and the claims behind them (N03). */
export default async function QuestionPage({ params }: Props) {
  const { question, before, after } = turnsAt((await params).questionId);
  const { method, questions } = methodWords();
  const { page: text, behindValues } = method.questions;
  const claims = claimLinesOf(question.claims.map(({ id }) => id)).map((line) => ({
    ...line,
    behind: question.claims.find(({ id }) => id === line.id)?.behind,
  }));
  return (
    <PageContainer className="py-12 sm:py-16">
      <p className="text-small">
        <TextLink href="/method/questions">{text.back}</TextLink>
      </p>
      <h1 className="mt-3 max-w-measure heading text-h1">{question.title}</h1>
      <p className="mt-4 max-w-measure text-lead text-ink-2">{questions.questions[question.id].why}</p>
      <p className="mt-3 text-small text-ink-2">{question.meta}</p>
      <section aria-labelledby="values" className="mt-10">
        <h2 id="values" className="heading text-h2">
          {text.values}
        </h2>
        <p className="mt-3 mb-4 max-w-measure text-small text-ink-2">{text.how}</p>
        <ValueTable question={question} sides={sidesFor(questionAddress(question.id))} text={method} />
        <p className="mt-3 max-w-measure text-fine text-ink-2">{text.grades}</p>
      </section>
      {claims.length > 0 ? (
        <section aria-labelledby="claims" className="mt-12">
          <h2 id="claims" className="mb-3 heading text-h2">
            {message(behindValues, { count: claims.length })}
          </h2>
          <ClaimLines claims={claims} anchors text={method.claim} />
        </section>
      ) : null}
      <QuestionTurns before={before} after={after} text={text} />
    </PageContainer>
  );
}

function turnsAt(id: string) {
  const at = shownQuestions.findIndex((question) => question.id === id);
  const question = shownQuestions[at];
  if (!question) notFound();
  return { question, before: shownQuestions[at - 1], after: shownQuestions[at + 1] };
}
