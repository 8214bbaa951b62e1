import type { Metadata, Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { PageContainer } from '@/components/layout/page-container';
import { ProgressBar } from '@/components/ui/progress-bar';
import { previousQuestionId, progressAt } from '@/lib/domain/assessment/flow';
import { currentVersion, isQuestionId, type QuestionId } from '@/lib/domain/assessment/question-ids';
import { isAskedIn } from '@/lib/domain/assessment/question-sets';
import { isVisibleIn } from '@/lib/domain/assessment/questions';
import { message } from '@/lib/shared/message';
import { getText } from '@/lib/text/catalogue';
import { saveAnswerAction, savePartsAction } from '../../actions';
import { getCurrentAssessment, requireOpenAssessment } from '../../current-assessment';
import { fieldWords } from '../../field-words';
import { questionWords, sectionTitle } from '../../question-words';
import { savedValues } from '../../saved-values';
import { hrefAfter, hrefToGoOn, reviewHref, stepHref } from '../../standing';
import { QuestionForm } from './question-form';

interface StepPageProps {
  params: Promise<{ step: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: StepPageProps): Promise<Metadata> {
  const question = await questionOf(params);
  const document = (await getCurrentAssessment())?.document ?? { bank: currentVersion, answers: {} };
  const isAsked = isAskedIn(document.bank, question);
  return { title: isAsked ? questionWords(document, question).title : undefined, robots: { index: false } };
}

/** One question, one address, so that the browser's own Back goes to the question before. */
export default async function StepPage({ params, searchParams }: StepPageProps) {
  const question = await questionOf(params);
  const fromReview = (await searchParams).from === 'review';
  const assessment = await requireOpenAssessment();
  const { document } = assessment;
  if (!isAskedIn(document.bank, question)) redirect(hrefToGoOn(assessment));
  if (!isVisibleIn(document.answers, question)) redirect(hrefAfter(document, question));

  const text = getText().assessment;
  const { section, position, total } = progressAt(document, question);
  const previous = previousQuestionId(document, question);
  const backHref = fromReview ? reviewHref : previous ? stepHref(previous) : ('/assess' as Route);
  return (
    <PageContainer width="reading" className="pt-10 pb-16">
      <ProgressBar
        value={position}
        max={total}
        name={text.step.progress}
        label={sectionTitle(section)}
        count={message(text.step.count, { position, total })}
      />
      <QuestionForm
        key={`${assessment.assessmentId}.${question}`}
        action={question === 'components' ? savePartsAction : saveAnswerAction}
        assessment={assessment.assessmentId}
        question={question}
        field={fieldWords(document, question)}
        words={questionWords(document, question)}
        values={savedValues(assessment, question)}
        text={{ step: text.step, saving: text.saving, keys: text.keys, problems: text.problems }}
        nothingChosen={{
          status: 'invalid',
          message: '',
          fieldErrors: { [question === 'components' ? 'parts' : 'answer']: text.step.nothingChosen },
          values: {},
        }}
        fromReview={fromReview}
        backHref={backHref}
        nextHref={hrefAfter(document, question)}
        reviewHref={reviewHref}
      />
    </PageContainer>
  );
}

async function questionOf(params: StepPageProps['params']): Promise<QuestionId> {
  const { step } = await params;
  if (!isQuestionId(step)) notFound();
  return step;
}
